# Made by Specloom from bitget/rest/v2/margin/isolated/liquidation-order.yaml; change that file, not this one.
"""``client.v2.margin.isolated.liquidation_order``: GET /api/v2/margin/isolated/liquidation-order."""

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
    "requestTime": 1708654712083,
    "data": {
        "resultList": [
            {
                "symbol": "BTCUSDT",
                "orderType": "market",
                "side": "liquidation-sell",
                "priceAvg": "43024.762472",
                "price": "5.5",
                "fillSize": "1",
                "size": "7.5",
                "amount": "8.5",
                "orderId": "xxxx",
                "fromCoin": "fromCoin10",
                "toCoin": "toCoin11",
                "fromSize": "12.5",
                "toSize": "13.5",
                "cTime": "1705474028200",
                "uTime": "1705474028398"
            }
        ],
        "idLessThan": "123456789"
    }
}
"""
EVERYTHING = {
    "start_time": "1704100405000",
    "end_time": "1706174005091",
    "limit": "20",
    "type": "place_order",
    "symbol": "BTCUSDT",
    "from_coin": "fromCoin6",
    "to_coin": "toCoin7",
    "id_less_than": "idLessThan8",
}
LEAST = {}
TAKES = {
    "start_time": "startTime: ms as TimeIn, optional",
    "end_time": "endTime: ms as TimeIn, optional",
    "limit": "limit: integer as int, optional, else 100, most 500",
    "type": "type: text as str, optional, one of swap place_order, else place_order",
    "symbol": "symbol: text as str | Symbol, optional, symbol",
    "from_coin": "fromCoin: text as str, optional",
    "to_coin": "toCoin: text as str, optional",
    "id_less_than": "idLessThan: text as str, optional",
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
    "rate_limit.pool": "v2.margin.isolated.liquidation_order",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging.style": "id_less_than",
    "paging.param": "idLessThan",
    "paging.items": "resultList",
    "paging.source": "orderId",
    "paging.source_of_row": True,
    "paging.row_id": "orderId",
    "paging.size_param": "limit",
    "paging.size_max": 500,
    "batch": None,
    "paging.window.start": "startTime",
    "paging.window.end": "endTime",
    "paging.window.max_seconds": 7776000,
}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.margin.isolated.liquidation_order(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/margin/isolated/liquidation-order?endTime=1706174005091&fromCoin=fromCoin6&idLessThan=idLessThan8&limit=20&startTime=1704100405000&symbol=BTCUSDT&toCoin=toCoin7&type=place_order",
        signature="TzoO9HtcFKb+Vd5oToGGChHLhuzLjRDUexo+0OnwLpI=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.margin.isolated.liquidation_order(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/margin/isolated/liquidation-order",
        signature="jfmqjTquwJx4tj+9SoLM27l2OvnZCBh44mLAo86JK24=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.margin.isolated.liquidation_order(**EVERYTHING)

    assert answer.result_list[0].symbol == "BTCUSDT"
    assert answer.result_list[0].order_type == "market"
    assert answer.result_list[0].side == "liquidation-sell"
    assert answer.result_list[0].price_avg == Decimal("43024.762472")
    assert answer.result_list[0].price == Decimal("5.5")
    assert answer.result_list[0].fill_size == Decimal("1")
    assert answer.result_list[0].size == Decimal("7.5")
    assert answer.result_list[0].amount == Decimal("8.5")
    assert answer.result_list[0].order_id == "xxxx"
    assert answer.result_list[0].from_coin == "fromCoin10"
    assert answer.result_list[0].to_coin == "toCoin11"
    assert answer.result_list[0].from_size == Decimal("12.5")
    assert answer.result_list[0].to_size == Decimal("13.5")
    assert answer.result_list[0].c_time == 1705474028200
    assert answer.result_list[0].u_time == 1705474028398
    assert answer.id_less_than == "123456789"
    assert type(answer.result_list[0].fill_size) is Decimal
    assert type(answer.result_list[0].c_time) is Millis
    assert type(answer.result_list[0].u_time) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.margin.isolated.liquidation_order(**EVERYTHING)
    assert answer == client.v2.margin.isolated.liquidation_order(**EVERYTHING)
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
    client.v2.margin.isolated.liquidation_order(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


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
        client.v2.margin.isolated.liquidation_order(**EVERYTHING | {name: value})
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
        client.v2.margin.isolated.liquidation_order(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    {"resultList": [{"orderId": "106"}, {"orderId": "105"}]},
    {"resultList": [{"orderId": "104"}, {"orderId": "103"}]},
    {"resultList": []},
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.margin.isolated.liquidation_order.items(**LEAST))
    assert [row.order_id for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("idLessThan") == [None, "105", "103"]
    assert exchange.asked("limit") == ["500", "500", "500"]


def test_cuts_a_long_range(patient, exchange):
    exchange.answers_data(PAGES[-1])
    list(patient.v2.margin.isolated.liquidation_order.items(**LEAST | {"start_time": 0, "end_time": 15552000000}))
    starts, ends = exchange.asked("startTime"), exchange.asked("endTime")
    assert list(zip(starts, ends, strict=True)) == [("7776000000", "15552000000"), ("0", "7776000000")]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.margin.isolated.liquidation_order(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.margin.isolated.liquidation_order", 8)
    for _ in range(2):
        client.v2.margin.isolated.liquidation_order(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.margin.isolated.liquidation_order(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.margin.isolated.liquidation_order) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/margin/isolated/liquidation-order")
    assert record.call == "v2.margin.isolated.liquidation_order"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.margin.isolated.liquidation_order(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.margin.isolated.liquidation_order(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.margin.isolated.liquidation_order", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.margin.isolated.liquidation_order(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.margin.isolated.liquidation_order")
    mock_client.v2.margin.isolated.liquidation_order(**EVERYTHING)
    assert served.calls() == ["v2.margin.isolated.liquidation_order", "v2.margin.isolated.liquidation_order"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v2.margin.isolated.liquidation_order.items(**LEAST | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.margin.isolated.liquidation_order(**LEAST)
    limited.spend(keeper, "v2.margin.isolated.liquidation_order", 8)
    for _ in range(2):
        keeper.v2.margin.isolated.liquidation_order(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.margin.isolated.liquidation_order(**LEAST)
    limited.spend(hasty, "v2.margin.isolated.liquidation_order", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.margin.isolated.liquidation_order(**LEAST)
    assert limited.refused() > 0
