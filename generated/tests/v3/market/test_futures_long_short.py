# Made by Specloom from bitget/rest/v3/market/futures-long-short.yaml; change that file, not this one.
"""``client.v3.market.futures_long_short``: GET /api/v3/market/futures-long-short."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1700000000000,
    "data": [
        {
            "longRatio": "1.5",
            "shortRatio": "2.5",
            "longShortRatio": "3.5",
            "ts": "1700000000004"
        }
    ]
}
"""
EVERYTHING = {
    "symbol": "BTCUSDT",
    "period": "5m",
}
LEAST = {
    "symbol": "BTCUSDT",
}
TAKES = {
    "symbol": "symbol: text as str | Symbol, required, symbol",
    "period": "period: text as str, optional, one of 5m 15m 30m 1h 2h 4h 6h 12h",
}
SAYS = {
    "version": "v3",
    "symbol_format": "v3",
    "access": "public",
    "effect": "read",
    "errors": ("common", "uta"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.market.futures_long_short",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.market.futures_long_short(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/market/futures-long-short?period=5m&symbol=BTCUSDT",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.market.futures_long_short(**LEAST)
    exchange.received(
        "GET",
        "/api/v3/market/futures-long-short?symbol=BTCUSDT",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.market.futures_long_short(**EVERYTHING)

    assert answer[0].long_ratio == Decimal("1.5")
    assert answer[0].short_ratio == Decimal("2.5")
    assert answer[0].long_short_ratio == Decimal("3.5")
    assert answer[0].ts == 1700000000004
    assert type(answer) is list
    assert type(answer[0].ts) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.market.futures_long_short(**EVERYTHING)
    assert answer == client.v3.market.futures_long_short(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["symbol"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.market.futures_long_short(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v3.market.futures_long_short(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("24056", errors.OrderNotFound, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.market.futures_long_short(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.market.futures_long_short(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.market.futures_long_short", 8)
    for _ in range(2):
        client.v3.market.futures_long_short(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.market.futures_long_short(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.market.futures_long_short) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/market/futures-long-short")
    assert record.call == "v3.market.futures_long_short"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.market.futures_long_short(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.market.futures_long_short(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.market.futures_long_short", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.market.futures_long_short(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.market.futures_long_short")
    mock_client.v3.market.futures_long_short(**EVERYTHING)
    assert served.calls() == ["v3.market.futures_long_short", "v3.market.futures_long_short"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.market.futures_long_short(**LEAST)
    limited.spend(keeper, "v3.market.futures_long_short", 8)
    for _ in range(2):
        keeper.v3.market.futures_long_short(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.market.futures_long_short(**LEAST)
    limited.spend(hasty, "v3.market.futures_long_short", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.market.futures_long_short(**LEAST)
    assert limited.refused() > 0
