# Made by Specloom from bitget/rest/v3/account/repay.yaml; change that file, not this one.
"""``client.v3.account.repay``: POST /api/v3/account/repay."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1728625799912,
    "data": {
        "result": "YES",
        "repayAmount": "4345"
    }
}
"""
EVERYTHING = {
    "repayable_coin_list": ["USDT"],
    "payment_coin_list": ["ETH"],
}
TAKES = {
    "repayable_coin_list": "repayableCoinList: list as Sequence[str], required",
    "payment_coin_list": "paymentCoinList: list as Sequence[str], required",
}
SAYS = {
    "version": "v3",
    "symbol_format": "none",
    "access": "trade",
    "effect": "write",
    "errors": ("common", "uta", "account"),
    "account_mode": "unified",
    "twin": "v2.margin.crossed.account.repay",
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.account.repay",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 5,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.account.repay(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v3/account/repay",
        body='{"repayableCoinList":["USDT"],"paymentCoinList":["ETH"]}',
        signature="Z9xcGVlF7jnnNqDhELlpQ8FAKrFH1Nr/C1KD/EvKiG8=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.account.repay(**EVERYTHING)

    assert answer.result == "YES"
    assert answer.repay_amount == Decimal("4345")
    assert type(answer.repay_amount) is Decimal
    assert not client.drift


VALUES = {
    ("data", "result"): ("YES", "NO"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v3.account.repay(**EVERYTHING)


def test_documented_values(told):
    assert told("v3.account.repay") == [("result", ("YES", "NO"))]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.account.repay(**EVERYTHING)
    assert answer == client.v3.account.repay(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["repayable_coin_list", "payment_coin_list"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.account.repay(**given)
    assert not exchange.sent


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
        client.v3.account.repay(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v3.account.repay(**EVERYTHING)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.account.repay", 3)
    for _ in range(2):
        client.v3.account.repay(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.account.repay(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.account.repay) == TAKES


def test_record(parts):
    record = find("POST", "/api/v3/account/repay")
    assert record.call == "v3.account.repay"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.account.repay(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.account.repay(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.account.repay", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.account.repay(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.account.repay")
    with pytest.raises(errors.OutcomeUnknown):
        mock_client.v3.account.repay(**EVERYTHING)
    assert served.calls() == ["v3.account.repay"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.account.repay(**EVERYTHING)
    limited.spend(keeper, "v3.account.repay", 3)
    for _ in range(2):
        keeper.v3.account.repay(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.account.repay(**EVERYTHING)
    limited.spend(hasty, "v3.account.repay", 3)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.account.repay(**EVERYTHING)
    assert limited.refused() > 0
