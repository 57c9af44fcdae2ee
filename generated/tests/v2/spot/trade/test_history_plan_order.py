# Made by Specloom from bitget/rest/v2/spot/trade/history-plan-order.yaml; change that file, not this one.
"""``client.v2.spot.trade.history_plan_order``: GET /api/v2/spot/trade/history-plan-order."""

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
    "requestTime": 1668134581005,
    "data": {
        "nextFlag": false,
        "idLessThan": "1",
        "orderList": [
            {
                "orderId": "121211212122",
                "clientOid": "clientOid2",
                "symbol": "TRXUSDT",
                "size": "151",
                "executePrice": "0.041572",
                "triggerPrice": "6.5",
                "status": "not_trigger",
                "orderType": "limit",
                "side": "buy",
                "planType": "amount",
                "triggerType": "fill_price",
                "enterPointSource": "API",
                "uTime": "1668134576563",
                "cTime": "1700000000014"
            }
        ]
    }
}
"""
EVERYTHING = {
    "symbol": "BTCUSDT",
    "start_time": "1659036670000",
    "end_time": "1659076670000",
    "limit": "20",
    "id_less_than": "idLessThan5",
}
LEAST = {}
TAKES = {
    "symbol": "symbol: text as str | Symbol, optional, symbol",
    "start_time": "startTime: ms as TimeIn, optional",
    "end_time": "endTime: ms as TimeIn, optional",
    "limit": "limit: integer as int, optional, else 100, most 100",
    "id_less_than": "idLessThan: text as str, optional",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "read",
    "effect": "read",
    "errors": ("common", "spot"),
    "account_mode": "classic",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.spot.trade.history_plan_order",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 20,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging.style": "id_less_than",
    "paging.param": "idLessThan",
    "paging.items": "orderList",
    "paging.source": "orderId",
    "paging.source_of_row": True,
    "paging.row_id": "orderId",
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
    client.v2.spot.trade.history_plan_order(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/spot/trade/history-plan-order?endTime=1659076670000&idLessThan=idLessThan5&limit=20&startTime=1659036670000&symbol=BTCUSDT",
        signature="XPIpaFGB9B2doCABqTT4U+h7B1hXodRe6htzrFys/wE=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.spot.trade.history_plan_order(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/spot/trade/history-plan-order",
        signature="QrmosrODeb1VzdUt9O0WVEUoUDYKM7MJnVqsw3LhWhM=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.spot.trade.history_plan_order(**EVERYTHING)

    assert answer.next_flag is False
    assert answer.id_less_than == "1"
    assert answer.order_list[0].order_id == "121211212122"
    assert answer.order_list[0].client_oid == "clientOid2"
    assert answer.order_list[0].symbol == "TRXUSDT"
    assert answer.order_list[0].size == Decimal("151")
    assert answer.order_list[0].execute_price == Decimal("0.041572")
    assert answer.order_list[0].trigger_price == Decimal("6.5")
    assert answer.order_list[0].status == "not_trigger"
    assert answer.order_list[0].order_type == "limit"
    assert answer.order_list[0].side == "buy"
    assert answer.order_list[0].plan_type == "amount"
    assert answer.order_list[0].trigger_type == "fill_price"
    assert answer.order_list[0].enter_point_source == "API"
    assert answer.order_list[0].u_time == 1668134576563
    assert answer.order_list[0].c_time == 1700000000014
    assert type(answer.order_list[0].size) is Decimal
    assert type(answer.order_list[0].u_time) is Millis
    assert type(answer.order_list[0].c_time) is Millis
    assert not client.drift


VALUES = {
    ("data", "orderList", 0, "status"): ("executed", "fail_execute", "cancelled", "not_trigger"),
    ("data", "orderList", 0, "orderType"): ("limit", "market"),
    ("data", "orderList", 0, "side"): ("buy", "sell"),
    ("data", "orderList", 0, "planType"): ("amount", "total"),
    ("data", "orderList", 0, "triggerType"): ("fill_price", "mark_price"),
    ("data", "orderList", 0, "enterPointSource"): ("WEB", "API", "SYS", "ANDROID", "IOS"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v2.spot.trade.history_plan_order(**LEAST)


def test_documented_values(told):
    assert told("v2.spot.trade.history_plan_order") == [
        ("enter_point_source", ("WEB", "API", "SYS", "ANDROID", "IOS")),
        ("order_type", ("limit", "market")),
        ("plan_type", ("amount", "total")),
        ("side", ("buy", "sell")),
        ("status", ("executed", "fail_execute", "cancelled", "not_trigger")),
        ("trigger_type", ("fill_price", "mark_price")),
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.spot.trade.history_plan_order(**EVERYTHING)
    assert answer == client.v2.spot.trade.history_plan_order(**EVERYTHING)
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
    client.v2.spot.trade.history_plan_order(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
        ("start_time", "noon"),
        ("end_time", "noon"),
        ("limit", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.spot.trade.history_plan_order(**EVERYTHING | {name: value})
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
        client.v2.spot.trade.history_plan_order(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    {"orderList": [{"orderId": "106"}, {"orderId": "105"}]},
    {"orderList": [{"orderId": "104"}, {"orderId": "103"}]},
    {"orderList": []},
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.spot.trade.history_plan_order.items(**LEAST))
    assert [row.order_id for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("idLessThan") == [None, "105", "103"]
    assert exchange.asked("limit") == ["100", "100", "100"]


def test_cuts_a_long_range(patient, exchange):
    exchange.answers_data(PAGES[-1])
    list(patient.v2.spot.trade.history_plan_order.items(**LEAST | {"start_time": 0, "end_time": 15552000000}))
    starts, ends = exchange.asked("startTime"), exchange.asked("endTime")
    assert list(zip(starts, ends, strict=True)) == [("7776000000", "15552000000"), ("0", "7776000000")]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.spot.trade.history_plan_order(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.spot.trade.history_plan_order", 18)
    for _ in range(2):
        client.v2.spot.trade.history_plan_order(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.spot.trade.history_plan_order(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.spot.trade.history_plan_order) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/spot/trade/history-plan-order")
    assert record.call == "v2.spot.trade.history_plan_order"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.spot.trade.history_plan_order(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.spot.trade.history_plan_order(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.spot.trade.history_plan_order", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.spot.trade.history_plan_order(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.spot.trade.history_plan_order")
    mock_client.v2.spot.trade.history_plan_order(**EVERYTHING)
    assert served.calls() == ["v2.spot.trade.history_plan_order", "v2.spot.trade.history_plan_order"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v2.spot.trade.history_plan_order.items(**LEAST | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.spot.trade.history_plan_order(**LEAST)
    limited.spend(keeper, "v2.spot.trade.history_plan_order", 18)
    for _ in range(2):
        keeper.v2.spot.trade.history_plan_order(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.spot.trade.history_plan_order(**LEAST)
    limited.spend(hasty, "v2.spot.trade.history_plan_order", 18)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.spot.trade.history_plan_order(**LEAST)
    assert limited.refused() > 0
