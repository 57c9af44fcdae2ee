# Made by Specloom from bitget/rest/v3/market/liquidations.yaml; change that file, not this one.
"""``client.v3.market.liquidations``: GET /api/v3/market/liquidations."""

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
    "data": {
        "list": [
            {
                "symbol": "symbol1",
                "side": "buy",
                "price": "3.5",
                "amount": "4.5",
                "ts": "1700000000005"
            }
        ],
        "cursor": "cursor2"
    }
}
"""
EVERYTHING = {
    "category": "USDT-FUTURES",
    "symbol": "BTCUSDT",
    "limit": "12",
    "cursor": "cursor4",
}
LEAST = {
    "category": "USDT-FUTURES",
}
TAKES = {
    "category": "category: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
    "symbol": "symbol: text as str | Symbol, optional, symbol",
    "limit": "limit: integer as int, optional",
    "cursor": "cursor: text as str, optional",
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
    "rate_limit.pool": "v3.market.liquidations",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging.style": "cursor",
    "paging.param": "cursor",
    "paging.items": "list",
    "paging.source": "cursor",
    "paging.source_of_row": False,
    "paging.row_id": None,
    "paging.size_param": "limit",
    "paging.size_max": None,
    "paging.window": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.market.liquidations(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/market/liquidations?category=USDT-FUTURES&cursor=cursor4&limit=12&symbol=BTCUSDT",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.market.liquidations(**LEAST)
    exchange.received(
        "GET",
        "/api/v3/market/liquidations?category=USDT-FUTURES",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.market.liquidations(**EVERYTHING)

    assert answer.list[0].symbol == "symbol1"
    assert answer.list[0].side == "buy"
    assert answer.list[0].price == Decimal("3.5")
    assert answer.list[0].amount == Decimal("4.5")
    assert answer.list[0].ts == 1700000000005
    assert answer.cursor == "cursor2"
    assert type(answer.list[0].ts) is Millis
    assert not client.drift


VALUES = {
    ("data", "list", 0, "side"): ("buy", "sell"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v3.market.liquidations(**LEAST)


def test_documented_values(told):
    assert told("v3.market.liquidations") == [("side", ("buy", "sell"))]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.market.liquidations(**EVERYTHING)
    assert answer == client.v3.market.liquidations(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["category"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.market.liquidations(**given)
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
        client.v3.market.liquidations(**EVERYTHING | {name: value})
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
        client.v3.market.liquidations(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    {"list": [{"symbol": "106"}, {"symbol": "105"}], "cursor": "105"},
    {"list": [{"symbol": "104"}, {"symbol": "103"}], "cursor": "103"},
    {"list": [], "cursor": ""},
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v3.market.liquidations.items(**LEAST))
    assert [row.symbol for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("cursor") == [None, "105", "103"]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.market.liquidations(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.market.liquidations", 8)
    for _ in range(2):
        client.v3.market.liquidations(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.market.liquidations(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.market.liquidations) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/market/liquidations")
    assert record.call == "v3.market.liquidations"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.market.liquidations(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.market.liquidations(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.market.liquidations", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.market.liquidations(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.market.liquidations")
    mock_client.v3.market.liquidations(**EVERYTHING)
    assert served.calls() == ["v3.market.liquidations", "v3.market.liquidations"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v3.market.liquidations.items(**LEAST | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.market.liquidations(**LEAST)
    limited.spend(keeper, "v3.market.liquidations", 8)
    for _ in range(2):
        keeper.v3.market.liquidations(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.market.liquidations(**LEAST)
    limited.spend(hasty, "v3.market.liquidations", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.market.liquidations(**LEAST)
    assert limited.refused() > 0
