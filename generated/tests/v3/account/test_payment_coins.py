# Made by Specloom from bitget/rest/v3/account/payment-coins.yaml; change that file, not this one.
"""``client.v3.account.payment_coins``: GET /api/v3/account/payment-coins."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1730189435812,
    "data": {
        "paymentCoinList": [
            {
                "coin": "ETH",
                "size": "0.12",
                "amount": "293.5"
            }
        ],
        "maxSelection": "1"
    }
}
"""
EVERYTHING = {}
TAKES = {}
SAYS = {
    "version": "v3",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "uta", "account"),
    "account_mode": "unified",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.account.payment_coins",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.account.payment_coins(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/account/payment-coins",
        signature="QZrJ94hcVOmBGnjJwQ9gpUZBSL+oNuJSlYkc54qmgaU=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.account.payment_coins(**EVERYTHING)

    assert answer.payment_coin_list[0].coin == "ETH"
    assert answer.payment_coin_list[0].size == Decimal("0.12")
    assert answer.payment_coin_list[0].amount == Decimal("293.5")
    assert answer.max_selection == 1
    assert type(answer.max_selection) is int
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.account.payment_coins(**EVERYTHING)
    assert answer == client.v3.account.payment_coins(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("24056", errors.OrderNotFound, "no", "never"),
        ("11000", errors.WithdrawRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.account.payment_coins(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.account.payment_coins(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.account.payment_coins", 8)
    for _ in range(2):
        client.v3.account.payment_coins(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.account.payment_coins(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.account.payment_coins) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/account/payment-coins")
    assert record.call == "v3.account.payment_coins"
    assert {param.place for param in record.params} == set()
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.account.payment_coins(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.account.payment_coins(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.account.payment_coins", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.account.payment_coins(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.account.payment_coins")
    mock_client.v3.account.payment_coins(**EVERYTHING)
    assert served.calls() == ["v3.account.payment_coins", "v3.account.payment_coins"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.account.payment_coins(**EVERYTHING)
    limited.spend(keeper, "v3.account.payment_coins", 8)
    for _ in range(2):
        keeper.v3.account.payment_coins(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.account.payment_coins(**EVERYTHING)
    limited.spend(hasty, "v3.account.payment_coins", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.account.payment_coins(**EVERYTHING)
    assert limited.refused() > 0
