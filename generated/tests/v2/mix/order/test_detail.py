# Made by Specloom from bitget/rest/v2/mix/order/detail.yaml; change that file, not this one.
"""``client.v2.mix.order.detail``: GET /api/v2/mix/order/detail."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1695823012595,
    "data": {
        "symbol": "ethusdt",
        "size": "2",
        "orderId": "123456",
        "clientOid": "77777",
        "baseVolume": "5.5",
        "priceAvg": "1900",
        "fee": "7.5",
        "price": "8.5",
        "state": "filled",
        "side": "buy",
        "force": "gtc",
        "totalProfits": "2112",
        "posSide": "long",
        "marginCoin": "usdt",
        "presetStopSurplusPrice": "1910",
        "presetStopSurplusType": "fill_price",
        "presetStopSurplusExecutePrice": "1911",
        "presetStopLossPrice": "1890",
        "presetStopLossType": "mark_price",
        "presetStopLossExecutePrice": "1989",
        "quoteVolume": "21.5",
        "orderType": "limit",
        "leverage": "20",
        "marginMode": "cross",
        "reduceOnly": "yes",
        "enterPointSource": "api",
        "tradeSide": "open",
        "posMode": "one_way_mode",
        "orderSource": "normal",
        "cancelReason": "normal_cancel",
        "cTime": "1627300098776",
        "uTime": "1700000000032",
        "status": "live"
    }
}
"""
EVERYTHING = {
    "symbol": "ETHUSDT",
    "product_type": "usdt-futures",
    "order_id": "1",
    "client_oid": "clientOid4",
}
LEAST = {
    "symbol": "ETHUSDT",
    "product_type": "usdt-futures",
}
TAKES = {
    "symbol": "symbol: text as str | Symbol, required, symbol",
    "product_type": "productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
    "order_id": "orderId: text as str, optional",
    "client_oid": "clientOid: text as str, optional",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "read",
    "effect": "read",
    "errors": ("common", "mix"),
    "account_mode": "classic",
    "twin": "v3.trade.order_info",
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.mix.order.detail",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.order.detail(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/mix/order/detail?clientOid=clientOid4&orderId=1&productType=usdt-futures&symbol=ETHUSDT",
        signature="Zh3BEUOZ6KU491IwMth2KEIBcC4NXvYCE9Nhw4m38OM=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.order.detail(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/mix/order/detail?productType=usdt-futures&symbol=ETHUSDT",
        signature="u+oufvko9fg0VNh5MpS9NbD9YHPu9wgRXYCZGqOQjTE=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.mix.order.detail(**EVERYTHING)

    assert answer.symbol == "ethusdt"
    assert answer.size == Decimal("2")
    assert answer.order_id == "123456"
    assert answer.client_oid == "77777"
    assert answer.base_volume == Decimal("5.5")
    assert answer.price_avg == Decimal("1900")
    assert answer.fee == Decimal("7.5")
    assert answer.price == Decimal("8.5")
    assert answer.state == "filled"
    assert answer.side == "buy"
    assert answer.force == "gtc"
    assert answer.total_profits == Decimal("2112")
    assert answer.pos_side == "long"
    assert answer.margin_coin == "usdt"
    assert answer.preset_stop_surplus_price == Decimal("1910")
    assert answer.preset_stop_surplus_type == "fill_price"
    assert answer.preset_stop_surplus_execute_price == Decimal("1911")
    assert answer.preset_stop_loss_price == Decimal("1890")
    assert answer.preset_stop_loss_type == "mark_price"
    assert answer.preset_stop_loss_execute_price == Decimal("1989")
    assert answer.quote_volume == Decimal("21.5")
    assert answer.order_type == "limit"
    assert answer.leverage == Decimal("20")
    assert answer.margin_mode == "cross"
    assert answer.reduce_only == "yes"
    assert answer.enter_point_source == "api"
    assert answer.trade_side == "open"
    assert answer.pos_mode == "one_way_mode"
    assert answer.order_source == "normal"
    assert answer.cancel_reason == "normal_cancel"
    assert answer.c_time == 1627300098776
    assert answer.u_time == 1700000000032
    assert answer.status == "live"
    assert type(answer.size) is Decimal
    assert type(answer.price_avg) is Decimal
    assert type(answer.total_profits) is Decimal
    assert type(answer.preset_stop_surplus_price) is Decimal
    assert type(answer.preset_stop_surplus_execute_price) is Decimal
    assert type(answer.preset_stop_loss_price) is Decimal
    assert type(answer.preset_stop_loss_execute_price) is Decimal
    assert type(answer.leverage) is Decimal
    assert type(answer.c_time) is Millis
    assert type(answer.u_time) is Millis
    assert not client.drift


VALUES = {
    ("data", "side"): ("buy", "sell"),
    ("data", "force"): ("ioc", "fok", "gtc"),
    ("data", "posSide"): ("long", "short", "net"),
    ("data", "presetStopSurplusType"): ("fill_price", "mark_price"),
    ("data", "presetStopLossType"): ("fill_price", "mark_price"),
    ("data", "orderType"): ("limit", "market"),
    ("data", "marginMode"): ("isolated", "crossed", "cross"),
    ("data", "reduceOnly"): ("YES", "NO", "yes"),
    ("data", "enterPointSource"): ("WEB", "API", "SYS", "ANDROID", "IOS", "api"),
    ("data", "tradeSide"): (
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
    ("data", "posMode"): ("one_way_mode", "hedge_mode"),
    ("data", "orderSource"): (
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
    ("data", "cancelReason"): ("normal_cancel", "stp_cancel"),
    ("data", "status"): ("live", "partially_filled", "filled", "canceled"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v2.mix.order.detail(**LEAST)


def test_documented_values(told):
    assert told("v2.mix.order.detail") == [
        ("cancel_reason", ("normal_cancel", "stp_cancel")),
        ("enter_point_source", ("WEB", "API", "SYS", "ANDROID", "IOS", "api")),
        ("force", ("ioc", "fok", "gtc")),
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
        ("reduce_only", ("YES", "NO", "yes")),
        ("side", ("buy", "sell")),
        ("status", ("live", "partially_filled", "filled", "canceled")),
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
    answer = await async_client.v2.mix.order.detail(**EVERYTHING)
    assert answer == client.v2.mix.order.detail(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["symbol", "product_type"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.mix.order.detail(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.mix.order.detail(**EVERYTHING | {name: value})
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
        client.v2.mix.order.detail(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.mix.order.detail(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.mix.order.detail", 8)
    for _ in range(2):
        client.v2.mix.order.detail(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.mix.order.detail(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.mix.order.detail) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/mix/order/detail")
    assert record.call == "v2.mix.order.detail"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.mix.order.detail(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.mix.order.detail(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.mix.order.detail", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.mix.order.detail(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.mix.order.detail")
    mock_client.v2.mix.order.detail(**EVERYTHING)
    assert served.calls() == ["v2.mix.order.detail", "v2.mix.order.detail"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.mix.order.detail(**LEAST)
    limited.spend(keeper, "v2.mix.order.detail", 8)
    for _ in range(2):
        keeper.v2.mix.order.detail(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.mix.order.detail(**LEAST)
    limited.spend(hasty, "v2.mix.order.detail", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.mix.order.detail(**LEAST)
    assert limited.refused() > 0
