# Made by Specloom from bitget/rest/v2/mix/market/fills-history.yaml; change that file, not this one.
"""``client.v2.mix.market.fills_history``: GET /api/v2/mix/market/fills-history."""

import datetime as dt
from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1695865481335,
    "data": [
        {
            "tradeId": "1",
            "price": "26372.5",
            "size": "9.25",
            "side": "Sell",
            "ts": "1695865151000",
            "symbol": "BTCUSDT"
        },
        {
            "tradeId": "2",
            "price": "26383",
            "size": "12.12",
            "side": "Buy",
            "ts": "1695865115000",
            "symbol": "BTCUSDT"
        }
    ]
}
"""
EVERYTHING = {
    "symbol": "BTCUSDT",
    "product_type": "usdt-futures",
    "limit": "1000",
    "id_less_than": "idLessThan4",
    "start_time": "1700000000005",
    "end_time": "1700000000006",
}
LEAST = {
    "symbol": "BTCUSDT",
    "product_type": "usdt-futures",
}
TAKES = {
    "symbol": "symbol: text as str | Symbol, required, symbol",
    "product_type": "productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
    "limit": "limit: integer as int, optional, else 500, most 1000",
    "id_less_than": "idLessThan: text as str, optional",
    "start_time": "startTime: ms as TimeIn, optional",
    "end_time": "endTime: ms as TimeIn, optional",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "public",
    "effect": "read",
    "errors": ("common", "mix"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.mix.market.fills_history",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging.style": "id_less_than",
    "paging.param": "idLessThan",
    "paging.items": "",
    "paging.source": "tradeId",
    "paging.source_of_row": True,
    "paging.row_id": "tradeId",
    "paging.size_param": "limit",
    "paging.size_max": 1000,
    "batch": None,
    "paging.window.start": "startTime",
    "paging.window.end": "endTime",
    "paging.window.max_seconds": 604800,
}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.market.fills_history(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/mix/market/fills-history?endTime=1700000000006&idLessThan=idLessThan4&limit=1000&productType=usdt-futures&startTime=1700000000005&symbol=BTCUSDT",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.market.fills_history(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/mix/market/fills-history?productType=usdt-futures&symbol=BTCUSDT",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.mix.market.fills_history(**EVERYTHING)

    assert answer[0].trade_id == "1"
    assert answer[0].price == Decimal("26372.5")
    assert answer[0].size == Decimal("9.25")
    assert answer[0].side == "Sell"
    assert answer[0].ts == 1695865151000
    assert answer[0].symbol == "BTCUSDT"
    assert answer[1].trade_id == "2"
    assert answer[1].price == Decimal("26383")
    assert answer[1].size == Decimal("12.12")
    assert answer[1].side == "Buy"
    assert answer[1].ts == 1695865115000
    assert answer[1].symbol == "BTCUSDT"
    assert type(answer) is list
    assert type(answer[0].ts) is Millis
    assert type(answer[1].price) is Decimal
    assert not client.drift


VALUES = {
    ("data", 0, "side"): ("sell", "buy", "Sell", "Buy"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v2.mix.market.fills_history(**LEAST)


def test_documented_values(told):
    assert told("v2.mix.market.fills_history") == [("side", ("sell", "buy", "Sell", "Buy"))]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.mix.market.fills_history(**EVERYTHING)
    assert answer == client.v2.mix.market.fills_history(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("name", "wire", "text"),
    [
        ("start_time", "startTime", "1700000000000"),
        ("end_time", "endTime", "1700000000000"),
    ],
)
def test_spells_moments(client, exchange, name, wire, text):
    exchange.answers(ANSWER)
    client.v2.mix.market.fills_history(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize("name", ["symbol", "product_type"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.mix.market.fills_history(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
        ("limit", "1.5"),
        ("start_time", "noon"),
        ("end_time", "noon"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.mix.market.fills_history(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("22001", errors.NothingToDo, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.mix.market.fills_history(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    [{"tradeId": "106"}, {"tradeId": "105"}],
    [{"tradeId": "104"}, {"tradeId": "103"}],
    [],
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.mix.market.fills_history.items(**LEAST))
    assert [row.trade_id for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("idLessThan") == [None, "105", "103"]
    assert exchange.asked("limit") == ["1000", "1000", "1000"]


def test_cuts_a_long_range(patient, exchange):
    exchange.answers_data(PAGES[-1])
    list(patient.v2.mix.market.fills_history.items(**LEAST | {"start_time": 0, "end_time": 1209600000}))
    starts, ends = exchange.asked("startTime"), exchange.asked("endTime")
    assert list(zip(starts, ends, strict=True)) == [("604800000", "1209600000"), ("0", "604800000")]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.mix.market.fills_history(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.mix.market.fills_history", 8)
    for _ in range(2):
        client.v2.mix.market.fills_history(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.mix.market.fills_history(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.mix.market.fills_history) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/mix/market/fills-history")
    assert record.call == "v2.mix.market.fills_history"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.mix.market.fills_history(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.mix.market.fills_history(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.mix.market.fills_history", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.mix.market.fills_history(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.mix.market.fills_history")
    mock_client.v2.mix.market.fills_history(**EVERYTHING)
    assert served.calls() == ["v2.mix.market.fills_history", "v2.mix.market.fills_history"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v2.mix.market.fills_history.items(**LEAST | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.mix.market.fills_history(**LEAST)
    limited.spend(keeper, "v2.mix.market.fills_history", 8)
    for _ in range(2):
        keeper.v2.mix.market.fills_history(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.mix.market.fills_history(**LEAST)
    limited.spend(hasty, "v2.mix.market.fills_history", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.mix.market.fills_history(**LEAST)
    assert limited.refused() > 0
