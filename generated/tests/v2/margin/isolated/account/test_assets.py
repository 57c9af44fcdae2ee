# Made by Specloom from bitget/rest/v2/margin/isolated/account/assets.yaml; change that file, not this one.
"""``client.v2.margin.isolated.account.assets``: GET /api/v2/margin/isolated/account/assets."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1694588056713,
    "data": [
        {
            "symbol": "BTCUSDT",
            "coin": "BTC",
            "totalAmount": "19876.1798394",
            "available": "4.5",
            "frozen": "0",
            "borrow": "6.5",
            "interest": "7.5",
            "net": "8.5",
            "coupon": "9.5",
            "cTime": "1692085312298",
            "uTime": "1694569802151"
        }
    ]
}
"""
EVERYTHING = {
    "symbol": "BTCUSDT",
}
LEAST = {}
TAKES = {
    "symbol": "symbol: text as str | Symbol, optional, symbol",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "read",
    "effect": "read",
    "errors": ("common", "margin"),
    "account_mode": "classic",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.margin.isolated.account.assets",
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
    client.v2.margin.isolated.account.assets(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/margin/isolated/account/assets?symbol=BTCUSDT",
        signature="U7bM3C4thT/OuEbUlZABzBkHBQJGmEpifF3M8Ze2VY4=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.margin.isolated.account.assets(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/margin/isolated/account/assets",
        signature="Ipt3lhd2fJfOp5nzv6w8ucaRMGHp1pfogI04/eyMoBA=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.margin.isolated.account.assets(**EVERYTHING)

    assert answer[0].symbol == "BTCUSDT"
    assert answer[0].coin == "BTC"
    assert answer[0].total_amount == Decimal("19876.1798394")
    assert answer[0].available == Decimal("4.5")
    assert answer[0].frozen == Decimal("0")
    assert answer[0].borrow == Decimal("6.5")
    assert answer[0].interest == Decimal("7.5")
    assert answer[0].net == Decimal("8.5")
    assert answer[0].coupon == Decimal("9.5")
    assert answer[0].c_time == 1692085312298
    assert answer[0].u_time == 1694569802151
    assert type(answer) is list
    assert type(answer[0].frozen) is Decimal
    assert type(answer[0].c_time) is Millis
    assert type(answer[0].u_time) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.margin.isolated.account.assets(**EVERYTHING)
    assert answer == client.v2.margin.isolated.account.assets(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.margin.isolated.account.assets(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("50001", errors.BadCoin, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.margin.isolated.account.assets(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.margin.isolated.account.assets(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.margin.isolated.account.assets", 8)
    for _ in range(2):
        client.v2.margin.isolated.account.assets(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.margin.isolated.account.assets(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.margin.isolated.account.assets) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/margin/isolated/account/assets")
    assert record.call == "v2.margin.isolated.account.assets"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.margin.isolated.account.assets(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.margin.isolated.account.assets(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.margin.isolated.account.assets", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.margin.isolated.account.assets(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.margin.isolated.account.assets")
    mock_client.v2.margin.isolated.account.assets(**EVERYTHING)
    assert served.calls() == ["v2.margin.isolated.account.assets", "v2.margin.isolated.account.assets"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.margin.isolated.account.assets(**LEAST)
    limited.spend(keeper, "v2.margin.isolated.account.assets", 8)
    for _ in range(2):
        keeper.v2.margin.isolated.account.assets(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.margin.isolated.account.assets(**LEAST)
    limited.spend(hasty, "v2.margin.isolated.account.assets", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.margin.isolated.account.assets(**LEAST)
    assert limited.refused() > 0
