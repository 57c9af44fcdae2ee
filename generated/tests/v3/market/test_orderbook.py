# Made by Specloom from bitget/rest/v3/market/orderbook.yaml; change that file, not this one.
"""``client.v3.market.orderbook``: GET /api/v3/market/orderbook."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1730969017897,
    "data": {
        "a": [
            [
                73000.0,
                0.007
            ],
            [
                74000.0,
                0.007
            ],
            [
                75000.0,
                0.007
            ],
            [
                75123.0,
                5.615
            ]
        ],
        "b": [
            [
                71213.8,
                1.836
            ],
            [
                71213.3,
                10.000
            ],
            [
                71212.8,
                10.000
            ]
        ],
        "ts": "1730969017964"
    }
}
"""
EVERYTHING = {
    "category": "USDT-FUTURES",
    "symbol": "BTCUSDT",
    "limit": "5",
}
LEAST = {
    "category": "USDT-FUTURES",
    "symbol": "BTCUSDT",
}
TAKES = {
    "category": "category: text as str, required, one of SPOT USDT-FUTURES COIN-FUTURES USDC-FUTURES",
    "symbol": "symbol: text as str | Symbol, required, symbol",
    "limit": "limit: integer as int, optional, else 5, most 200",
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
    "rate_limit.pool": "v3.market.orderbook",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 20,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.market.orderbook(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/market/orderbook?category=USDT-FUTURES&limit=5&symbol=BTCUSDT",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.market.orderbook(**LEAST)
    exchange.received(
        "GET",
        "/api/v3/market/orderbook?category=USDT-FUTURES&symbol=BTCUSDT",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.market.orderbook(**EVERYTHING)

    assert answer.a[0].price == Decimal("73000.0")
    assert answer.a[0].size == Decimal("0.007")
    assert answer.a[1].price == Decimal("74000.0")
    assert answer.a[1].size == Decimal("0.007")
    assert answer.a[2].price == Decimal("75000.0")
    assert answer.a[2].size == Decimal("0.007")
    assert answer.a[3].price == Decimal("75123.0")
    assert answer.a[3].size == Decimal("5.615")
    assert answer.b[0].price == Decimal("71213.8")
    assert answer.b[0].size == Decimal("1.836")
    assert answer.b[1].price == Decimal("71213.3")
    assert answer.b[1].size == Decimal("10.000")
    assert answer.b[2].price == Decimal("71212.8")
    assert answer.b[2].size == Decimal("10.000")
    assert answer.ts == 1730969017964
    assert type(answer.ts) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.market.orderbook(**EVERYTHING)
    assert answer == client.v3.market.orderbook(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["category", "symbol"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.market.orderbook(**given)
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
        client.v3.market.orderbook(**EVERYTHING | {name: value})
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
        client.v3.market.orderbook(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.market.orderbook(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.market.orderbook", 18)
    for _ in range(2):
        client.v3.market.orderbook(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.market.orderbook(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.market.orderbook) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/market/orderbook")
    assert record.call == "v3.market.orderbook"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.market.orderbook(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.market.orderbook(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.market.orderbook", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.market.orderbook(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.market.orderbook")
    mock_client.v3.market.orderbook(**EVERYTHING)
    assert served.calls() == ["v3.market.orderbook", "v3.market.orderbook"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.market.orderbook(**LEAST)
    limited.spend(keeper, "v3.market.orderbook", 18)
    for _ in range(2):
        keeper.v3.market.orderbook(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.market.orderbook(**LEAST)
    limited.spend(hasty, "v3.market.orderbook", 18)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.market.orderbook(**LEAST)
    assert limited.refused() > 0
