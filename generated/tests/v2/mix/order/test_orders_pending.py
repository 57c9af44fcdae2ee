# Made by Specloom from bitget/rest/v2/mix/order/orders-pending.yaml; change that file, not this one.
"""``client.v2.mix.order.orders_pending``: GET /api/v2/mix/order/orders-pending."""

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
                "symbol": "ethusdt",
                "size": "100",
                "orderId": "123",
                "clientOid": "12321",
                "baseVolume": "12.1",
                "fee": "6.5",
                "price": "1900",
                "priceAvg": "1903",
                "status": "partially_filled",
                "side": "buy",
                "force": "gtc",
                "totalProfits": "0",
                "posSide": "long",
                "marginCoin": "usdt",
                "quoteVolume": "22001.21",
                "leverage": "20",
                "marginMode": "cross",
                "enterPointSource": "api",
                "tradeSide": "open",
                "posMode": "hedge_mode",
                "orderType": "limit",
                "orderSource": "normal",
                "cTime": "1627293504612",
                "uTime": "1627293505612",
                "presetStopSurplusPrice": "2001",
                "presetStopSurplusType": "mark_price",
                "presetStopSurplusExecutePrice": "2201",
                "presetStopLossPrice": "1800",
                "presetStopLossType": "fill_price",
                "presetStopLossExecutePrice": "30.5",
                "reduceOnly": "YES"
            }
        ],
        "endId": "123"
    },
    "msg": "success",
    "requestTime": 1627293504612
}
"""
EVERYTHING = {
    "product_type": "usdt-futures",
    "order_id": "orderId2",
    "client_oid": "clientOid3",
    "symbol": "BTCUSDT",
    "status": "live",
    "id_less_than": "idLessThan6",
    "start_time": "1700000000007",
    "end_time": "1700000000008",
    "limit": "100",
}
LEAST = {
    "product_type": "usdt-futures",
}
TAKES = {
    "product_type": "productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
    "order_id": "orderId: text as str, optional",
    "client_oid": "clientOid: text as str, optional",
    "symbol": "symbol: text as str | Symbol, optional, symbol",
    "status": "status: text as str, optional, one of live partially_filled",
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
    "twin": "v3.trade.unfilled_orders",
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.mix.order.orders_pending",
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
    client.v2.mix.order.orders_pending(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/mix/order/orders-pending?clientOid=clientOid3&endTime=1700000000008&idLessThan=idLessThan6&limit=100&orderId=orderId2&productType=usdt-futures&startTime=1700000000007&status=live&symbol=BTCUSDT",
        signature="iRt9X1JFxxqjd5ERtS1jGq6zipazHRxf1DwJGfEfl8E=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.order.orders_pending(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/mix/order/orders-pending?productType=usdt-futures",
        signature="Fi53GU0cboeo+h9qezYxl1pQwo4+iAq/BEbASb6iSx8=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.mix.order.orders_pending(**EVERYTHING)

    assert answer.entrusted_list[0].symbol == "ethusdt"
    assert answer.entrusted_list[0].size == Decimal("100")
    assert answer.entrusted_list[0].order_id == "123"
    assert answer.entrusted_list[0].client_oid == "12321"
    assert answer.entrusted_list[0].base_volume == Decimal("12.1")
    assert answer.entrusted_list[0].fee == Decimal("6.5")
    assert answer.entrusted_list[0].price == Decimal("1900")
    assert answer.entrusted_list[0].price_avg == Decimal("1903")
    assert answer.entrusted_list[0].status == "partially_filled"
    assert answer.entrusted_list[0].side == "buy"
    assert answer.entrusted_list[0].force == "gtc"
    assert answer.entrusted_list[0].total_profits == Decimal("0")
    assert answer.entrusted_list[0].pos_side == "long"
    assert answer.entrusted_list[0].margin_coin == "usdt"
    assert answer.entrusted_list[0].quote_volume == Decimal("22001.21")
    assert answer.entrusted_list[0].leverage == Decimal("20")
    assert answer.entrusted_list[0].margin_mode == "cross"
    assert answer.entrusted_list[0].enter_point_source == "api"
    assert answer.entrusted_list[0].trade_side == "open"
    assert answer.entrusted_list[0].pos_mode == "hedge_mode"
    assert answer.entrusted_list[0].order_type == "limit"
    assert answer.entrusted_list[0].order_source == "normal"
    assert answer.entrusted_list[0].c_time == 1627293504612
    assert answer.entrusted_list[0].u_time == 1627293505612
    assert answer.entrusted_list[0].preset_stop_surplus_price == Decimal("2001")
    assert answer.entrusted_list[0].preset_stop_surplus_type == "mark_price"
    assert answer.entrusted_list[0].preset_stop_surplus_execute_price == Decimal("2201")
    assert answer.entrusted_list[0].preset_stop_loss_price == Decimal("1800")
    assert answer.entrusted_list[0].preset_stop_loss_type == "fill_price"
    assert answer.entrusted_list[0].preset_stop_loss_execute_price == Decimal("30.5")
    assert answer.entrusted_list[0].reduce_only == "YES"
    assert answer.end_id == "123"
    assert type(answer.entrusted_list[0].size) is Decimal
    assert type(answer.entrusted_list[0].price) is Decimal
    assert type(answer.entrusted_list[0].price_avg) is Decimal
    assert type(answer.entrusted_list[0].total_profits) is Decimal
    assert type(answer.entrusted_list[0].leverage) is Decimal
    assert type(answer.entrusted_list[0].c_time) is Millis
    assert type(answer.entrusted_list[0].u_time) is Millis
    assert type(answer.entrusted_list[0].preset_stop_surplus_price) is Decimal
    assert type(answer.entrusted_list[0].preset_stop_surplus_execute_price) is Decimal
    assert type(answer.entrusted_list[0].preset_stop_loss_price) is Decimal
    assert not client.drift


VALUES = {
    ("data", "entrustedList", 0, "status"): ("live", "partially_filled"),
    ("data", "entrustedList", 0, "side"): ("buy", "sell"),
    ("data", "entrustedList", 0, "force"): ("gtc", "post_only", "fok", "ioc"),
    ("data", "entrustedList", 0, "posSide"): ("long", "short", "net"),
    ("data", "entrustedList", 0, "marginMode"): ("isolated", "crossed", "cross"),
    ("data", "entrustedList", 0, "enterPointSource"): ("WEB", "API", "SYS", "ANDROID", "IOS", "api"),
    ("data", "entrustedList", 0, "tradeSide"): (
        "open",
        "close",
        "reduce_close_long",
        "reduce_close_short",
        "burst_close_long",
        "burst_close_short",
        "offset_close_long",
        "offset_close_short",
        "delivery_close_long",
        "delivery_close_short",
        "dte_sys_adl_close_long",
        "dte_sys_adl_close_short",
        "buy_single",
        "sell_single",
        "reduce_buy_single",
        "reduce_sell_single",
        "burst_buy_single",
        "burst_sell_single",
        "delivery_buy_single",
        "delivery_sell_single",
        "dte_sys_adl_buy_in_single_side_mode",
        "dte_sys_adl_sell_in_single_side_mode",
    ),
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
        "reverse",
        "trader_reverse",
        "profit_limit",
        "loss_limit",
        "liquidation",
        "delivery_close_long",
        "delivery_close_short",
        "pos_profit_limit",
        "pos_profit_market",
        "pos_loss_limit",
        "pos_loss_market",
        "profit_chase",
        "loss_chase",
        "follower_delegate",
        "reduce_offset",
        "market_risk",
        "plan_limit",
        "plan_market",
        "strategy_positive",
        "strategy_reverse",
        "strategy_unlimited",
        "move_limit",
        "move_market",
        "tracking_limit",
        "tracking_market",
        "strategy_dca_positive",
        "strategy_dca_reverse",
        "strategy_oco_limit",
        "strategy_oco_trigger",
        "modify_order_limit",
        "strategy_regular_buy",
        "strategy_grid_middle",
    ),
    ("data", "entrustedList", 0, "presetStopSurplusType"): ("fill_price", "mark_price"),
    ("data", "entrustedList", 0, "presetStopLossType"): ("fill_price", "mark_price"),
    ("data", "entrustedList", 0, "reduceOnly"): ("YES", "NO"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v2.mix.order.orders_pending(**LEAST)


def test_documented_values(told):
    assert told("v2.mix.order.orders_pending") == [
        ("enter_point_source", ("WEB", "API", "SYS", "ANDROID", "IOS", "api")),
        ("force", ("gtc", "post_only", "fok", "ioc")),
        ("margin_mode", ("isolated", "crossed", "cross")),
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
                "reverse",
                "trader_reverse",
                "profit_limit",
                "loss_limit",
                "liquidation",
                "delivery_close_long",
                "delivery_close_short",
                "pos_profit_limit",
                "pos_profit_market",
                "pos_loss_limit",
                "pos_loss_market",
                "profit_chase",
                "loss_chase",
                "follower_delegate",
                "reduce_offset",
                "market_risk",
                "plan_limit",
                "plan_market",
                "strategy_positive",
                "strategy_reverse",
                "strategy_unlimited",
                "move_limit",
                "move_market",
                "tracking_limit",
                "tracking_market",
                "strategy_dca_positive",
                "strategy_dca_reverse",
                "strategy_oco_limit",
                "strategy_oco_trigger",
                "modify_order_limit",
                "strategy_regular_buy",
                "strategy_grid_middle",
            ),
        ),
        ("order_type", ("limit", "market")),
        ("pos_mode", ("one_way_mode", "hedge_mode")),
        ("pos_side", ("long", "short", "net")),
        ("preset_stop_loss_type", ("fill_price", "mark_price")),
        ("preset_stop_surplus_type", ("fill_price", "mark_price")),
        ("reduce_only", ("YES", "NO")),
        ("side", ("buy", "sell")),
        ("status", ("live", "partially_filled")),
        (
            "trade_side",
            (
                "open",
                "close",
                "reduce_close_long",
                "reduce_close_short",
                "burst_close_long",
                "burst_close_short",
                "offset_close_long",
                "offset_close_short",
                "delivery_close_long",
                "delivery_close_short",
                "dte_sys_adl_close_long",
                "dte_sys_adl_close_short",
                "buy_single",
                "sell_single",
                "reduce_buy_single",
                "reduce_sell_single",
                "burst_buy_single",
                "burst_sell_single",
                "delivery_buy_single",
                "delivery_sell_single",
                "dte_sys_adl_buy_in_single_side_mode",
                "dte_sys_adl_sell_in_single_side_mode",
            ),
        ),
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.mix.order.orders_pending(**EVERYTHING)
    assert answer == client.v2.mix.order.orders_pending(**EVERYTHING)
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
    client.v2.mix.order.orders_pending(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize("name", ["product_type"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.mix.order.orders_pending(**given)
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
        client.v2.mix.order.orders_pending(**EVERYTHING | {name: value})
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
        client.v2.mix.order.orders_pending(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    {"entrustedList": [{"orderId": "106"}, {"orderId": "105"}], "endId": "105"},
    {"entrustedList": [{"orderId": "104"}, {"orderId": "103"}], "endId": "103"},
    {"entrustedList": [], "endId": ""},
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.mix.order.orders_pending.items(**LEAST))
    assert [row.order_id for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("idLessThan") == [None, "105", "103"]
    assert exchange.asked("limit") == ["100", "100", "100"]


def test_cuts_a_long_range(patient, exchange):
    exchange.answers_data(PAGES[-1])
    list(patient.v2.mix.order.orders_pending.items(**LEAST | {"start_time": 0, "end_time": 15552000000}))
    starts, ends = exchange.asked("startTime"), exchange.asked("endTime")
    assert list(zip(starts, ends, strict=True)) == [("7776000000", "15552000000"), ("0", "7776000000")]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.mix.order.orders_pending(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.mix.order.orders_pending", 8)
    for _ in range(2):
        client.v2.mix.order.orders_pending(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.mix.order.orders_pending(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.mix.order.orders_pending) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/mix/order/orders-pending")
    assert record.call == "v2.mix.order.orders_pending"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.mix.order.orders_pending(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.mix.order.orders_pending(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.mix.order.orders_pending", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.mix.order.orders_pending(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.mix.order.orders_pending")
    mock_client.v2.mix.order.orders_pending(**EVERYTHING)
    assert served.calls() == ["v2.mix.order.orders_pending", "v2.mix.order.orders_pending"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v2.mix.order.orders_pending.items(**LEAST | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.mix.order.orders_pending(**LEAST)
    limited.spend(keeper, "v2.mix.order.orders_pending", 8)
    for _ in range(2):
        keeper.v2.mix.order.orders_pending(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.mix.order.orders_pending(**LEAST)
    limited.spend(hasty, "v2.mix.order.orders_pending", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.mix.order.orders_pending(**LEAST)
    assert limited.refused() > 0
