# Made by Specloom from bitget/rest/v3/account/funding-assets.yaml; change that file, not this one.
"""``client.v3.account.funding_assets``: GET /api/v3/account/funding-assets."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1750396239013,
    "data": [
        {
            "coin": "BGB",
            "available": "0.01",
            "frozen": "0",
            "balance": "4.5"
        },
        {
            "coin": "USDT",
            "available": "0.04",
            "frozen": "0",
            "balance": "0.04"
        }
    ]
}
"""
EVERYTHING = {
    "coin": "coin1",
}
LEAST = {}
TAKES = {
    "coin": "coin: text as str, optional",
}
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
    "rate_limit.pool": "v3.account.funding_assets",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 20,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.account.funding_assets(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/account/funding-assets?coin=coin1",
        signature="71KmgxVjzyTbIaFit1xmOKxg9pW1GeKIRApVwnvQVI0=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.account.funding_assets(**LEAST)
    exchange.received(
        "GET",
        "/api/v3/account/funding-assets",
        signature="iRCrPhYByHyPx/AdEVJRLHQdKSVGNbt2yywUgE/2o1o=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.account.funding_assets(**EVERYTHING)

    assert answer[0].coin == "BGB"
    assert answer[0].available == Decimal("0.01")
    assert answer[0].frozen == Decimal("0")
    assert answer[0].balance == Decimal("4.5")
    assert answer[1].coin == "USDT"
    assert answer[1].available == Decimal("0.04")
    assert answer[1].frozen == Decimal("0")
    assert answer[1].balance == Decimal("0.04")
    assert type(answer) is list
    assert type(answer[0].frozen) is Decimal
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.account.funding_assets(**EVERYTHING)
    assert answer == client.v3.account.funding_assets(**EVERYTHING)
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
        client.v3.account.funding_assets(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.account.funding_assets(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.account.funding_assets", 18)
    for _ in range(2):
        client.v3.account.funding_assets(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.account.funding_assets(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.account.funding_assets) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/account/funding-assets")
    assert record.call == "v3.account.funding_assets"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.account.funding_assets(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.account.funding_assets(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.account.funding_assets", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.account.funding_assets(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.account.funding_assets")
    mock_client.v3.account.funding_assets(**EVERYTHING)
    assert served.calls() == ["v3.account.funding_assets", "v3.account.funding_assets"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.account.funding_assets(**LEAST)
    limited.spend(keeper, "v3.account.funding_assets", 18)
    for _ in range(2):
        keeper.v3.account.funding_assets(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.account.funding_assets(**LEAST)
    limited.spend(hasty, "v3.account.funding_assets", 18)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.account.funding_assets(**LEAST)
    assert limited.refused() > 0
