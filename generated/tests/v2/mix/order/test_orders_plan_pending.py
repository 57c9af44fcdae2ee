# Made by Specloom from bitget/rest/v2/mix/order/orders-plan-pending.yaml; change that file, not this one.
"""``client.v2.mix.order.orders_plan_pending``: GET /api/v2/mix/order/orders-plan-pending."""

import datetime as dt
from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "data": {
        "entrustedList": [
            {
                "planType": "normal_plan",
                "symbol": "ethusdt",
                "size": "1",
                "orderId": "123",
                "clientOid": "121212",
                "price": "1900",
                "executePrice": "7.5",
                "callbackRatio": "8.5",
                "triggerPrice": "1901",
                "triggerType": "mark_price",
                "planStatus": "not_trigger",
                "side": "buy",
                "posSide": "long",
                "marginCoin": "usdt",
                "marginMode": "crossed",
                "enterPointSource": "api",
                "tradeSide": "open",
                "posMode": "hedge_mode",
                "orderType": "limit",
                "orderSource": "normal",
                "cTime": "1627293504612",
                "uTime": "1700000000022",
                "stopSurplusExecutePrice": "2001",
                "stopSurplusTriggerPrice": "2002",
                "stopSurplusTriggerType": "fill_price",
                "stopLossExecutePrice": "1800",
                "stopLossTriggerPrice": "1820",
                "stopLossTriggerType": "index_price"
            }
        ],
        "endId": "123"
    },
    "msg": "success",
    "requestTime": 1627293504612
}
"""
EVERYTHING = {
    "order_id": "123",
    "client_oid": "1234",
    "plan_type": "profit_loss",
    "product_type": "USDT-FUTURES",
    "symbol": "BTCUSDT",
    "id_less_than": "idLessThan6",
    "start_time": "1700000000007",
    "end_time": "1700000000008",
    "limit": "100",
}
LEAST = {
    "plan_type": "profit_loss",
    "product_type": "USDT-FUTURES",
}
TAKES = {
    "order_id": "orderId: text as str, optional",
    "client_oid": "clientOid: text as str, optional",
    "plan_type": "planType: text as str, required, one of normal_plan track_plan profit_loss",
    "product_type": "productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
    "symbol": "symbol: text as str | Symbol, optional, symbol",
    "id_less_than": "idLessThan: text as str, optional",
    "start_time": "startTime: ms as TimeIn, optional",
    "end_time": "endTime: ms as TimeIn, optional",
    "limit": "limit: integer as int, optional, else 100, most 100",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "read",
    "effect": "read",
    "errors": ("common", "mix"),
    "account_mode": "classic",
    "twin": "v3.trade.unfilled_strategy_orders",
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.mix.order.orders_plan_pending",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging.style": "end_id",
    "paging.param": "idLessThan",
    "paging.items": "entrustedList",
    "paging.source": "endId",
    "paging.source_of_row": False,
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
    client.v2.mix.order.orders_plan_pending(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/mix/order/orders-plan-pending?clientOid=1234&endTime=1700000000008&idLessThan=idLessThan6&limit=100&orderId=123&planType=profit_loss&productType=USDT-FUTURES&startTime=1700000000007&symbol=BTCUSDT",
        signature="XYuNul31Lft3MJt8GI/byN3HDiWoPNonCuESJ7RGy5k=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.order.orders_plan_pending(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/mix/order/orders-plan-pending?planType=profit_loss&productType=USDT-FUTURES",
        signature="RCegpmW49mVfxQ7+UnERyhJxIS/HVrHzb52pFHOJnxg=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.mix.order.orders_plan_pending(**EVERYTHING)

    assert answer.entrusted_list[0].plan_type == "normal_plan"
    assert answer.entrusted_list[0].symbol == "ethusdt"
    assert answer.entrusted_list[0].size == Decimal("1")
    assert answer.entrusted_list[0].order_id == "123"
    assert answer.entrusted_list[0].client_oid == "121212"
    assert answer.entrusted_list[0].price == Decimal("1900")
    assert answer.entrusted_list[0].execute_price == Decimal("7.5")
    assert answer.entrusted_list[0].callback_ratio == Decimal("8.5")
    assert answer.entrusted_list[0].trigger_price == Decimal("1901")
    assert answer.entrusted_list[0].trigger_type == "mark_price"
    assert answer.entrusted_list[0].plan_status == "not_trigger"
    assert answer.entrusted_list[0].side == "buy"
    assert answer.entrusted_list[0].pos_side == "long"
    assert answer.entrusted_list[0].margin_coin == "usdt"
    assert answer.entrusted_list[0].margin_mode == "crossed"
    assert answer.entrusted_list[0].enter_point_source == "api"
    assert answer.entrusted_list[0].trade_side == "open"
    assert answer.entrusted_list[0].pos_mode == "hedge_mode"
    assert answer.entrusted_list[0].order_type == "limit"
    assert answer.entrusted_list[0].order_source == "normal"
    assert answer.entrusted_list[0].c_time == 1627293504612
    assert answer.entrusted_list[0].u_time == 1700000000022
    assert answer.entrusted_list[0].stop_surplus_execute_price == Decimal("2001")
    assert answer.entrusted_list[0].stop_surplus_trigger_price == Decimal("2002")
    assert answer.entrusted_list[0].stop_surplus_trigger_type == "fill_price"
    assert answer.entrusted_list[0].stop_loss_execute_price == Decimal("1800")
    assert answer.entrusted_list[0].stop_loss_trigger_price == Decimal("1820")
    assert answer.entrusted_list[0].stop_loss_trigger_type == "index_price"
    assert answer.end_id == "123"
    assert type(answer.entrusted_list[0].size) is Decimal
    assert type(answer.entrusted_list[0].price) is Decimal
    assert type(answer.entrusted_list[0].trigger_price) is Decimal
    assert type(answer.entrusted_list[0].c_time) is Millis
    assert type(answer.entrusted_list[0].u_time) is Millis
    assert type(answer.entrusted_list[0].stop_surplus_execute_price) is Decimal
    assert type(answer.entrusted_list[0].stop_surplus_trigger_price) is Decimal
    assert type(answer.entrusted_list[0].stop_loss_execute_price) is Decimal
    assert type(answer.entrusted_list[0].stop_loss_trigger_price) is Decimal
    assert not client.drift


VALUES = {
    ("data", "entrustedList", 0, "planType"): ("normal_plan", "track_plan"),
    ("data", "entrustedList", 0, "triggerType"): ("fill_price", "mark_price", "index_price"),
    ("data", "entrustedList", 0, "posSide"): ("long", "short", "net"),
    ("data", "entrustedList", 0, "marginMode"): ("crossed", "isolated"),
    ("data", "entrustedList", 0, "enterPointSource"): ("WEB", "API", "SYS", "ANDROID", "IOS", "api"),
    ("data", "entrustedList", 0, "tradeSide"): ("open", "close"),
    ("data", "entrustedList", 0, "posMode"): ("one_way_mode", "hedge_mode"),
    ("data", "entrustedList", 0, "orderType"): ("limit", "market"),
    ("data", "entrustedList", 0, "orderSource"): (
        "normal",
        "market",
        "profit_market",
        "loss_market",
        "Trader_delegate",
        "trader_profit",
        "trader_loss",
        "trader_reverse",
        "profit_limit",
        "loss_limit",
        "delivery_close_short",
        "pos_profit_limit",
        "pos_profit_market",
        "pos_loss_limit",
        "pos_loss_market",
    ),
    ("data", "entrustedList", 0, "stopSurplusTriggerType"): ("fill_price", "mark_price", "index_price"),
    ("data", "entrustedList", 0, "stopLossTriggerType"): ("fill_price", "mark_price", "index_price"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v2.mix.order.orders_plan_pending(**LEAST)


def test_documented_values(told):
    assert told("v2.mix.order.orders_plan_pending") == [
        ("enter_point_source", ("WEB", "API", "SYS", "ANDROID", "IOS", "api")),
        ("margin_mode", ("crossed", "isolated")),
        (
            "order_source",
            (
                "normal",
                "market",
                "profit_market",
                "loss_market",
                "Trader_delegate",
                "trader_profit",
                "trader_loss",
                "trader_reverse",
                "profit_limit",
                "loss_limit",
                "delivery_close_short",
                "pos_profit_limit",
                "pos_profit_market",
                "pos_loss_limit",
                "pos_loss_market",
            ),
        ),
        ("order_type", ("limit", "market")),
        ("plan_type", ("normal_plan", "track_plan")),
        ("pos_mode", ("one_way_mode", "hedge_mode")),
        ("pos_side", ("long", "short", "net")),
        ("stop_loss_trigger_type", ("fill_price", "mark_price", "index_price")),
        ("stop_surplus_trigger_type", ("fill_price", "mark_price", "index_price")),
        ("trade_side", ("open", "close")),
        ("trigger_type", ("fill_price", "mark_price", "index_price")),
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.mix.order.orders_plan_pending(**EVERYTHING)
    assert answer == client.v2.mix.order.orders_plan_pending(**EVERYTHING)
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
    client.v2.mix.order.orders_plan_pending(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize("name", ["plan_type", "product_type"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.mix.order.orders_plan_pending(**given)
    assert not exchange.sent


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
        client.v2.mix.order.orders_plan_pending(**EVERYTHING | {name: value})
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
        client.v2.mix.order.orders_plan_pending(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    {"entrustedList": [{"orderId": "106"}, {"orderId": "105"}], "endId": "105"},
    {"entrustedList": [{"orderId": "104"}, {"orderId": "103"}], "endId": "103"},
    {"entrustedList": [], "endId": ""},
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.mix.order.orders_plan_pending.items(**LEAST))
    assert [row.order_id for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("idLessThan") == [None, "105", "103"]
    assert exchange.asked("limit") == ["100", "100", "100"]


def test_cuts_a_long_range(patient, exchange):
    exchange.answers_data(PAGES[-1])
    list(patient.v2.mix.order.orders_plan_pending.items(**LEAST | {"start_time": 0, "end_time": 15552000000}))
    starts, ends = exchange.asked("startTime"), exchange.asked("endTime")
    assert list(zip(starts, ends, strict=True)) == [("7776000000", "15552000000"), ("0", "7776000000")]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.mix.order.orders_plan_pending(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.mix.order.orders_plan_pending", 8)
    for _ in range(2):
        client.v2.mix.order.orders_plan_pending(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.mix.order.orders_plan_pending(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.mix.order.orders_plan_pending) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/mix/order/orders-plan-pending")
    assert record.call == "v2.mix.order.orders_plan_pending"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.mix.order.orders_plan_pending(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.mix.order.orders_plan_pending(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.mix.order.orders_plan_pending", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.mix.order.orders_plan_pending(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.mix.order.orders_plan_pending")
    mock_client.v2.mix.order.orders_plan_pending(**EVERYTHING)
    assert served.calls() == ["v2.mix.order.orders_plan_pending", "v2.mix.order.orders_plan_pending"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v2.mix.order.orders_plan_pending.items(**LEAST | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.mix.order.orders_plan_pending(**LEAST)
    limited.spend(keeper, "v2.mix.order.orders_plan_pending", 8)
    for _ in range(2):
        keeper.v2.mix.order.orders_plan_pending(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.mix.order.orders_plan_pending(**LEAST)
    limited.spend(hasty, "v2.mix.order.orders_plan_pending", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.mix.order.orders_plan_pending(**LEAST)
    assert limited.refused() > 0
