# Made by Specloom from bitget/rest/v2/copy/mix-follower/query-history-orders.yaml; change that file, not this one.
"""``client.v2.copy.mix_follower.query_history_orders``: GET /api/v2/copy/mix-follower/query-history-orders."""

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
    "requestTime": 1695808417159,
    "data": {
        "trackingList": [
            {
                "trackingNo": "123123123123",
                "posSide": "long",
                "openLeverage": "20",
                "openSize": "0.1852",
                "closeSize": "5.5",
                "openPriceAvg": "32000.5",
                "closePriceAvg": "28233.0",
                "achievedPL": "-697.74100000",
                "openFee": "-5.92649260",
                "closeFee": "-5.22875160",
                "symbol": "BTCUSDT",
                "profitRate": "-235.47",
                "netProfit": "13.5",
                "openOrderId": "1",
                "closeOrderId": "closeOrderId15",
                "openTime": "1695176941362",
                "closeTime": "1695353868557",
                "traderId": "**********",
                "productType": "usdt-futures"
            }
        ],
        "endId": "endId2"
    }
}
"""
EVERYTHING = {
    "start_time": "1692599209000",
    "end_time": "1695721038000",
    "limit": "1",
    "symbol": "BTCUSDT",
    "product_type": "usdt-futures",
    "id_less_than": "idLessThan6",
    "id_greater_than": "idGreaterThan7",
    "trader_id": "traderId8",
}
LEAST = {
    "product_type": "usdt-futures",
}
TAKES = {
    "start_time": "startTime: ms as TimeIn, optional",
    "end_time": "endTime: ms as TimeIn, optional",
    "limit": "limit: integer as int, optional, else 20, most 100",
    "symbol": "symbol: text as str | Symbol, optional, symbol",
    "product_type": "productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
    "id_less_than": "idLessThan: text as str, optional",
    "id_greater_than": "idGreaterThan: text as str, optional",
    "trader_id": "traderId: text as str, optional",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "read",
    "effect": "read",
    "errors": ("common", "mix", "copy"),
    "account_mode": "classic",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.copy.mix_follower.query_history_orders",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 5,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging.style": "end_id",
    "paging.param": "idLessThan",
    "paging.items": "trackingList",
    "paging.source": "endId",
    "paging.source_of_row": False,
    "paging.row_id": "trackingNo",
    "paging.size_param": "limit",
    "paging.size_max": 100,
    "batch": None,
    "paging.window.start": "startTime",
    "paging.window.end": "endTime",
    "paging.window.max_seconds": 7776000,
}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.copy.mix_follower.query_history_orders(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/copy/mix-follower/query-history-orders?endTime=1695721038000&idGreaterThan=idGreaterThan7&idLessThan=idLessThan6&limit=1&productType=usdt-futures&startTime=1692599209000&symbol=BTCUSDT&traderId=traderId8",
        signature="7/kNh703PI0oqygmZ2xdsJap+mJICgw6lr9tkv34SUw=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.copy.mix_follower.query_history_orders(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/copy/mix-follower/query-history-orders?productType=usdt-futures",
        signature="UXAPXSmVn5AI2U+qcTYDls9Pl8ZqIx6mj+yolTUkHas=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.copy.mix_follower.query_history_orders(**EVERYTHING)

    assert answer.tracking_list[0].tracking_no == "123123123123"
    assert answer.tracking_list[0].pos_side == "long"
    assert answer.tracking_list[0].open_leverage == Decimal("20")
    assert answer.tracking_list[0].open_size == Decimal("0.1852")
    assert answer.tracking_list[0].close_size == Decimal("5.5")
    assert answer.tracking_list[0].open_price_avg == Decimal("32000.5")
    assert answer.tracking_list[0].close_price_avg == Decimal("28233.0")
    assert answer.tracking_list[0].achieved_pl == Decimal("-697.74100000")
    assert answer.tracking_list[0].open_fee == Decimal("-5.92649260")
    assert answer.tracking_list[0].close_fee == Decimal("-5.22875160")
    assert answer.tracking_list[0].symbol == "BTCUSDT"
    assert answer.tracking_list[0].profit_rate == Decimal("-235.47")
    assert answer.tracking_list[0].net_profit == Decimal("13.5")
    assert answer.tracking_list[0].open_order_id == "1"
    assert answer.tracking_list[0].close_order_id == "closeOrderId15"
    assert answer.tracking_list[0].open_time == 1695176941362
    assert answer.tracking_list[0].close_time == 1695353868557
    assert answer.tracking_list[0].trader_id == "**********"
    assert answer.tracking_list[0].product_type == "usdt-futures"
    assert answer.end_id == "endId2"
    assert type(answer.tracking_list[0].open_leverage) is Decimal
    assert type(answer.tracking_list[0].open_time) is Millis
    assert type(answer.tracking_list[0].close_time) is Millis
    assert not client.drift


VALUES = {
    ("data", "trackingList", 0, "posSide"): ("long", "short"),
    ("data", "trackingList", 0, "productType"): ("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES", "usdt-futures"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v2.copy.mix_follower.query_history_orders(**LEAST)


def test_documented_values(told):
    assert told("v2.copy.mix_follower.query_history_orders") == [
        ("pos_side", ("long", "short")),
        ("product_type", ("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES", "usdt-futures")),
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.copy.mix_follower.query_history_orders(**EVERYTHING)
    assert answer == client.v2.copy.mix_follower.query_history_orders(**EVERYTHING)
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
    client.v2.copy.mix_follower.query_history_orders(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize("name", ["product_type"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.copy.mix_follower.query_history_orders(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("start_time", "noon"),
        ("end_time", "noon"),
        ("limit", "1.5"),
        ("symbol", "BTCUSDT_UMCBL"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.copy.mix_follower.query_history_orders(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("22001", errors.NothingToDo, "no", "never"),
        ("19000", errors.CopyTradeRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.copy.mix_follower.query_history_orders(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    {"trackingList": [{"trackingNo": "106"}, {"trackingNo": "105"}], "endId": "105"},
    {"trackingList": [{"trackingNo": "104"}, {"trackingNo": "103"}], "endId": "103"},
    {"trackingList": [], "endId": ""},
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.copy.mix_follower.query_history_orders.items(**LEAST))
    assert [row.tracking_no for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("idLessThan") == [None, "105", "103"]
    assert exchange.asked("limit") == ["100", "100", "100"]


def test_cuts_a_long_range(patient, exchange):
    exchange.answers_data(PAGES[-1])
    list(patient.v2.copy.mix_follower.query_history_orders.items(**LEAST | {"start_time": 0, "end_time": 15552000000}))
    starts, ends = exchange.asked("startTime"), exchange.asked("endTime")
    assert list(zip(starts, ends, strict=True)) == [("7776000000", "15552000000"), ("0", "7776000000")]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.copy.mix_follower.query_history_orders(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.copy.mix_follower.query_history_orders", 3)
    for _ in range(2):
        client.v2.copy.mix_follower.query_history_orders(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.copy.mix_follower.query_history_orders(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.copy.mix_follower.query_history_orders) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/copy/mix-follower/query-history-orders")
    assert record.call == "v2.copy.mix_follower.query_history_orders"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.copy.mix_follower.query_history_orders(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.copy.mix_follower.query_history_orders(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.copy.mix_follower.query_history_orders", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.copy.mix_follower.query_history_orders(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.copy.mix_follower.query_history_orders")
    mock_client.v2.copy.mix_follower.query_history_orders(**EVERYTHING)
    assert served.calls() == ["v2.copy.mix_follower.query_history_orders", "v2.copy.mix_follower.query_history_orders"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v2.copy.mix_follower.query_history_orders.items(**LEAST | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.copy.mix_follower.query_history_orders(**LEAST)
    limited.spend(keeper, "v2.copy.mix_follower.query_history_orders", 3)
    for _ in range(2):
        keeper.v2.copy.mix_follower.query_history_orders(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.copy.mix_follower.query_history_orders(**LEAST)
    limited.spend(hasty, "v2.copy.mix_follower.query_history_orders", 3)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.copy.mix_follower.query_history_orders(**LEAST)
    assert limited.refused() > 0
