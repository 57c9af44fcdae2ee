# Made by Specloom from bitget/rest/v2/copy/mix-trader/order-history-track.yaml; change that file, not this one.
"""``client.v2.copy.mix_trader.order_history_track``: GET /api/v2/copy/mix-trader/order-history-track."""

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
    "requestTime": 1695802740184,
    "data": {
        "trackingList": [
            {
                "trackingNo": "123123",
                "symbol": "BTCUSDT",
                "openOrderId": "12312313123",
                "closeOrderId": "closeOrderId4",
                "productType": "usdt-futures",
                "posSide": "long",
                "openLeverage": "20",
                "openPriceAvg": "32000.5",
                "openTime": "1695035398292",
                "openSize": "0.1000",
                "closeSize": "11.5",
                "closeTime": "1695176679764",
                "closePriceAvg": "32000.0",
                "stopType": "profit",
                "achievedPL": "-0.05000000",
                "openFee": "-3.20005000",
                "closeFee": "-3.20000000",
                "cTime": "1700000000018",
                "openAvgPrice": "19.5",
                "closeAvgPrice": "20.5"
            }
        ],
        "endId": "1"
    }
}
"""
EVERYTHING = {
    "start_time": "1692674087000",
    "end_time": "1695035411000",
    "limit": "20",
    "order": "desc",
    "symbol": "BTCUSDT",
    "product_type": "USDT-FUTURES",
    "id_less_than": "idLessThan7",
    "id_greater_than": "idGreaterThan8",
}
LEAST = {
    "product_type": "USDT-FUTURES",
}
TAKES = {
    "start_time": "startTime: ms as TimeIn, optional",
    "end_time": "endTime: ms as TimeIn, optional",
    "limit": "limit: integer as int, optional, else 20, most 100",
    "order": "order: text as str, optional, one of asc desc",
    "symbol": "symbol: text as str | Symbol, optional, symbol",
    "product_type": "productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
    "id_less_than": "idLessThan: text as str, optional",
    "id_greater_than": "idGreaterThan: text as str, optional",
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
    "rate_limit.pool": "v2.copy.mix_trader.order_history_track",
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
    client.v2.copy.mix_trader.order_history_track(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/copy/mix-trader/order-history-track?endTime=1695035411000&idGreaterThan=idGreaterThan8&idLessThan=idLessThan7&limit=20&order=desc&productType=USDT-FUTURES&startTime=1692674087000&symbol=BTCUSDT",
        signature="4KeDB3EVu8BMnOr6VCtXGXmpPN10LSbroJlVdg6em/Q=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.copy.mix_trader.order_history_track(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/copy/mix-trader/order-history-track?productType=USDT-FUTURES",
        signature="fzkiIE9YRkY9NJOgQSK99MT7AsP1epNHfskrXHVlfnI=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.copy.mix_trader.order_history_track(**EVERYTHING)

    assert answer.tracking_list[0].tracking_no == "123123"
    assert answer.tracking_list[0].symbol == "BTCUSDT"
    assert answer.tracking_list[0].open_order_id == "12312313123"
    assert answer.tracking_list[0].close_order_id == "closeOrderId4"
    assert answer.tracking_list[0].product_type == "usdt-futures"
    assert answer.tracking_list[0].pos_side == "long"
    assert answer.tracking_list[0].open_leverage == Decimal("20")
    assert answer.tracking_list[0].open_price_avg == Decimal("32000.5")
    assert answer.tracking_list[0].open_time == 1695035398292
    assert answer.tracking_list[0].open_size == Decimal("0.1000")
    assert answer.tracking_list[0].close_size == Decimal("11.5")
    assert answer.tracking_list[0].close_time == 1695176679764
    assert answer.tracking_list[0].close_price_avg == Decimal("32000.0")
    assert answer.tracking_list[0].stop_type == "profit"
    assert answer.tracking_list[0].achieved_pl == Decimal("-0.05000000")
    assert answer.tracking_list[0].open_fee == Decimal("-3.20005000")
    assert answer.tracking_list[0].close_fee == Decimal("-3.20000000")
    assert answer.tracking_list[0].c_time == 1700000000018
    assert answer.tracking_list[0].open_avg_price == Decimal("19.5")
    assert answer.tracking_list[0].close_avg_price == Decimal("20.5")
    assert answer.end_id == "1"
    assert type(answer.tracking_list[0].open_leverage) is Decimal
    assert type(answer.tracking_list[0].open_time) is Millis
    assert type(answer.tracking_list[0].close_time) is Millis
    assert type(answer.tracking_list[0].c_time) is Millis
    assert not client.drift


VALUES = {
    ("data", "trackingList", 0, "productType"): ("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES", "usdt-futures"),
    ("data", "trackingList", 0, "posSide"): ("long", "short"),
    ("data", "trackingList", 0, "stopType"): ("profit", "loss"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v2.copy.mix_trader.order_history_track(**LEAST)


def test_documented_values(told):
    assert told("v2.copy.mix_trader.order_history_track") == [
        ("pos_side", ("long", "short")),
        ("product_type", ("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES", "usdt-futures")),
        ("stop_type", ("profit", "loss")),
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.copy.mix_trader.order_history_track(**EVERYTHING)
    assert answer == client.v2.copy.mix_trader.order_history_track(**EVERYTHING)
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
    client.v2.copy.mix_trader.order_history_track(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize("name", ["product_type"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.copy.mix_trader.order_history_track(**given)
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
        client.v2.copy.mix_trader.order_history_track(**EVERYTHING | {name: value})
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
        client.v2.copy.mix_trader.order_history_track(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    {"trackingList": [{"trackingNo": "106"}, {"trackingNo": "105"}], "endId": "105"},
    {"trackingList": [{"trackingNo": "104"}, {"trackingNo": "103"}], "endId": "103"},
    {"trackingList": [], "endId": ""},
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.copy.mix_trader.order_history_track.items(**LEAST))
    assert [row.tracking_no for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("idLessThan") == [None, "105", "103"]
    assert exchange.asked("limit") == ["100", "100", "100"]


def test_cuts_a_long_range(patient, exchange):
    exchange.answers_data(PAGES[-1])
    list(patient.v2.copy.mix_trader.order_history_track.items(**LEAST | {"start_time": 0, "end_time": 15552000000}))
    starts, ends = exchange.asked("startTime"), exchange.asked("endTime")
    assert list(zip(starts, ends, strict=True)) == [("7776000000", "15552000000"), ("0", "7776000000")]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.copy.mix_trader.order_history_track(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.copy.mix_trader.order_history_track", 3)
    for _ in range(2):
        client.v2.copy.mix_trader.order_history_track(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.copy.mix_trader.order_history_track(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.copy.mix_trader.order_history_track) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/copy/mix-trader/order-history-track")
    assert record.call == "v2.copy.mix_trader.order_history_track"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.copy.mix_trader.order_history_track(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.copy.mix_trader.order_history_track(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.copy.mix_trader.order_history_track", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.copy.mix_trader.order_history_track(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.copy.mix_trader.order_history_track")
    mock_client.v2.copy.mix_trader.order_history_track(**EVERYTHING)
    assert served.calls() == ["v2.copy.mix_trader.order_history_track", "v2.copy.mix_trader.order_history_track"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v2.copy.mix_trader.order_history_track.items(**LEAST | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.copy.mix_trader.order_history_track(**LEAST)
    limited.spend(keeper, "v2.copy.mix_trader.order_history_track", 3)
    for _ in range(2):
        keeper.v2.copy.mix_trader.order_history_track(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.copy.mix_trader.order_history_track(**LEAST)
    limited.spend(hasty, "v2.copy.mix_trader.order_history_track", 3)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.copy.mix_trader.order_history_track(**LEAST)
    assert limited.refused() > 0
