# Made by Specloom from bitget/rest/v2/mix/order/orders-plan-pending.yaml; change that file, not this one.
"""``client.v2.mix.order.orders_plan_pending``: GET /api/v2/mix/order/orders-plan-pending."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestOrdersPlanPending(PagedSuite, EndpointSuite):
    CALL = "v2.mix.order.orders_plan_pending"
    METHOD = "GET"
    PATH = "/api/v2/mix/order/orders-plan-pending"
    FULL = {
        "order_id": "123",
        "client_oid": "1234",
        "symbol": "BTCUSDT",
        "plan_type": "profit_loss",
        "product_type": "USDT-FUTURES",
        "id_less_than": "idLessThan6",
        "start_time": "1700000000007",
        "end_time": "1700000000008",
        "limit": "100",
    }
    FULL_REQUEST = {
        "target": "/api/v2/mix/order/orders-plan-pending?clientOid=1234&endTime=1700000000008&idLessThan=idLessThan6&limit=100&orderId=123&planType=profit_loss&productType=USDT-FUTURES&startTime=1700000000007&symbol=BTCUSDT",
        "body": "",
        "signature": "XYuNul31Lft3MJt8GI/byN3HDiWoPNonCuESJ7RGy5k=",
    }
    MINIMAL = {"plan_type": "profit_loss", "product_type": "USDT-FUTURES"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/mix/order/orders-plan-pending?planType=profit_loss&productType=USDT-FUTURES",
        "body": "",
        "signature": "RCegpmW49mVfxQ7+UnERyhJxIS/HVrHzb52pFHOJnxg=",
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1627293504612,
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
  }
}
"""
    EXPECTED = {
        "entrusted_list": [
            {
                "plan_type": "normal_plan",
                "symbol": "ethusdt",
                "size": Decimal("1"),
                "order_id": "123",
                "client_oid": "121212",
                "price": Decimal("1900"),
                "execute_price": Decimal("7.5"),
                "callback_ratio": Decimal("8.5"),
                "trigger_price": Decimal("1901"),
                "trigger_type": "mark_price",
                "plan_status": "not_trigger",
                "side": "buy",
                "pos_side": "long",
                "margin_coin": "usdt",
                "margin_mode": "crossed",
                "enter_point_source": "api",
                "trade_side": "open",
                "pos_mode": "hedge_mode",
                "order_type": "limit",
                "order_source": "normal",
                "c_time": Millis(1627293504612),
                "u_time": Millis(1700000000022),
                "stop_surplus_execute_price": Decimal("2001"),
                "stop_surplus_trigger_price": Decimal("2002"),
                "stop_surplus_trigger_type": "fill_price",
                "stop_loss_execute_price": Decimal("1800"),
                "stop_loss_trigger_price": Decimal("1820"),
                "stop_loss_trigger_type": "index_price",
            }
        ],
        "end_id": "123",
    }
    DOCUMENTED = [
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
    SIGNATURE = {
        "order_id": "query orderId: text as str, optional",
        "client_oid": "query clientOid: text as str, optional",
        "symbol": "query symbol: text as Symbol | str, optional, symbol",
        "plan_type": "query planType: text as str, required, one of normal_plan track_plan profit_loss",
        "product_type": "query productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "id_less_than": "query idLessThan: text as str, optional",
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "limit": "query limit: integer as int, optional, default 100, max 100",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "read",
        "effect": "read",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.mix.order.orders_plan_pending",
        "paging.style": "end_id",
        "paging.param": "idLessThan",
        "paging.items": "entrustedList",
        "paging.source": "endId",
        "paging.row_id": "orderId",
        "paging.size_param": "limit",
        "paging.size_max": 100,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "paging.window.max_seconds": 7776000,
        "account_mode": "classic",
        "equivalent": "v3.trade.unfilled_strategy_orders",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.mix.order.orders_plan_pending", "v2.mix.order.orders_plan_pending"]
    PAGES = [
        {"entrustedList": [{"orderId": "106"}, {"orderId": "105"}], "endId": "105"},
        {"entrustedList": [{"orderId": "104"}, {"orderId": "103"}], "endId": "103"},
        {"entrustedList": [], "endId": ""},
    ]
    PAGE_ARGUMENTS = {"plan_type": "profit_loss", "product_type": "USDT-FUTURES"}
    PAGE_ROWS = ("order_id", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("idLessThan", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["100", "100", "100"])
    PAGE_SIZE_ARGUMENT = "limit"
    LONG_RANGE = {
        "range": {"start_time": 0, "end_time": 15552000000},
        "startTime": ["7776000000", "0"],
        "endTime": ["15552000000", "7776000000"],
    }
