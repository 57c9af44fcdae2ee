# Made by Specloom from bitget/rest/v2/spot/market/fills.yaml; change that file, not this one.
"""``client.v2.spot.market.fills``: GET /api/v2/spot/market/fills."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1695808949356,
    "data": [
        {
            "symbol": "BFTUSDT",
            "tradeId": "1",
            "side": "buy",
            "price": "2.38735",
            "size": "2470.6224",
            "ts": "1622097282536"
        },
        {
            "symbol": "BFTUSDT",
            "tradeId": "2",
            "side": "sell",
            "price": "2.38649",
            "size": "3239.7976",
            "ts": "1622097280642"
        }
    ]
}
"""
EVERYTHING = {
    "symbol": "BTCUSDT",
    "limit": "100",
}
LEAST = {
    "symbol": "BTCUSDT",
}
TAKES = {
    "symbol": "symbol: text as str | Symbol, required, symbol",
    "limit": "limit: integer as int, optional, else 100, most 500",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "public",
    "effect": "read",
    "errors": ("common", "spot"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.spot.market.fills",
    "rate_limit.documented": True,
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
    client.v2.spot.market.fills(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/spot/market/fills?limit=100&symbol=BTCUSDT",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.spot.market.fills(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/spot/market/fills?symbol=BTCUSDT",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.spot.market.fills(**EVERYTHING)

    assert answer[0].symbol == "BFTUSDT"
    assert answer[0].trade_id == "1"
    assert answer[0].side == "buy"
    assert answer[0].price == Decimal("2.38735")
    assert answer[0].size == Decimal("2470.6224")
    assert answer[0].ts == 1622097282536
    assert answer[1].symbol == "BFTUSDT"
    assert answer[1].trade_id == "2"
    assert answer[1].side == "sell"
    assert answer[1].price == Decimal("2.38649")
    assert answer[1].size == Decimal("3239.7976")
    assert answer[1].ts == 1622097280642
    assert type(answer) is list
    assert type(answer[0].ts) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.spot.market.fills(**EVERYTHING)
    assert answer == client.v2.spot.market.fills(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["symbol"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.spot.market.fills(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
        ("limit", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.spot.market.fills(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("13007", errors.QuotaExceeded, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.spot.market.fills(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.spot.market.fills(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.spot.market.fills", 8)
    for _ in range(2):
        client.v2.spot.market.fills(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.spot.market.fills(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.spot.market.fills) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/spot/market/fills")
    assert record.call == "v2.spot.market.fills"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.spot.market.fills(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.spot.market.fills(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.spot.market.fills", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.spot.market.fills(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.spot.market.fills")
    mock_client.v2.spot.market.fills(**EVERYTHING)
    assert served.calls() == ["v2.spot.market.fills", "v2.spot.market.fills"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.spot.market.fills(**LEAST)
    limited.spend(keeper, "v2.spot.market.fills", 8)
    for _ in range(2):
        keeper.v2.spot.market.fills(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.spot.market.fills(**LEAST)
    limited.spend(hasty, "v2.spot.market.fills", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.spot.market.fills(**LEAST)
    assert limited.refused() > 0
