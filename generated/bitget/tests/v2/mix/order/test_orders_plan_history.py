# Made by Specloom from bitget/rest/v2/mix/order/orders-plan-history.yaml; change that file, not this one.
"""``client.v2.mix.order.orders_plan_history``: GET /api/v2/mix/order/orders-plan-history."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestOrdersPlanHistory(PagedSuite, EndpointSuite):
    CALL = "v2.mix.order.orders_plan_history"
    METHOD = "GET"
    PATH = "/api/v2/mix/order/orders-plan-history"
    FULL = {
        "order_id": "orderId1",
        "client_oid": "clientOid2",
        "plan_type": "normal_plan",
        "plan_status": "executed",
        "symbol": "BTCUSDT",
        "product_type": "usdt-futures",
        "id_less_than": "idLessThan7",
        "start_time": "1700000000008",
        "end_time": "1700000000009",
        "limit": "100",
    }
    FULL_REQUEST = {
        "target": "/api/v2/mix/order/orders-plan-history?clientOid=clientOid2&endTime=1700000000009&idLessThan=idLessThan7&limit=100&orderId=orderId1&planStatus=executed&planType=normal_plan&productType=usdt-futures&startTime=1700000000008&symbol=BTCUSDT",
        "body": "",
        "signature": "sKvbumXis+EXF1yKNi/qoyYMfli8YjmWSJ4h0pnhXyU=",
    }
    MINIMAL = {"plan_type": "normal_plan", "product_type": "usdt-futures"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/mix/order/orders-plan-history?planType=normal_plan&productType=usdt-futures",
        "body": "",
        "signature": "tJz5v99T85EERDc+YOEw4t+ivH4RvcT3pDhDLZuvRB0=",
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
        "executeOrderId": "123456",
        "clientOid": "clientOid6",
        "planStatus": "executed",
        "price": "1990",
        "executePrice": "9.5",
        "priceAvg": "1999.2",
        "baseVolume": "11.5",
        "callbackRatio": "12.5",
        "triggerPrice": "1989",
        "triggerType": "fill_price",
        "side": "buy",
        "posSide": "long",
        "marginCoin": "usdt",
        "marginMode": "crossed",
        "enterPointSource": "api",
        "tradeSide": "open",
        "posMode": "hedge_mode",
        "orderType": "limit",
        "cTime": "1627293504612",
        "uTime": "1700000000024",
        "stopSurplusExecutePrice": "2001",
        "stopSurplusTriggerPrice": "2002",
        "stopSurplusTriggerType": "mark_price",
        "stopLossExecutePrice": "1800",
        "stopLossTriggerPrice": "1820",
        "stopLossTriggerType": "fill_price"
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
                "execute_order_id": "123456",
                "client_oid": "clientOid6",
                "plan_status": "executed",
                "price": Decimal("1990"),
                "execute_price": Decimal("9.5"),
                "price_avg": Decimal("1999.2"),
                "base_volume": Decimal("11.5"),
                "callback_ratio": Decimal("12.5"),
                "trigger_price": Decimal("1989"),
                "trigger_type": "fill_price",
                "side": "buy",
                "pos_side": "long",
                "margin_coin": "usdt",
                "margin_mode": "crossed",
                "enter_point_source": "api",
                "trade_side": "open",
                "pos_mode": "hedge_mode",
                "order_type": "limit",
                "c_time": Millis(1627293504612),
                "u_time": Millis(1700000000024),
                "stop_surplus_execute_price": Decimal("2001"),
                "stop_surplus_trigger_price": Decimal("2002"),
                "stop_surplus_trigger_type": "mark_price",
                "stop_loss_execute_price": Decimal("1800"),
                "stop_loss_trigger_price": Decimal("1820"),
                "stop_loss_trigger_type": "fill_price",
            }
        ],
        "end_id": "123",
    }
    DOCUMENTED = [
        ("enter_point_source", ("WEB", "API", "SYS", "ANDROID", "IOS", "api")),
        ("margin_mode", ("crossed", "isolated")),
        ("plan_status", ("executed", "fail_execute", "cancelled")),
        ("plan_type", ("normal_plan", "track_plan")),
        ("pos_mode", ("one_way_mode", "hedge_mode")),
        ("pos_side", ("long", "short", "net")),
        ("stop_loss_trigger_type", ("fill_price", "mark_price")),
        ("stop_surplus_trigger_type", ("fill_price", "mark_price")),
        ("trigger_type", ("fill_price", "mark_price")),
    ]
    SIGNATURE = {
        "order_id": "query orderId: text as str, optional",
        "client_oid": "query clientOid: text as str, optional",
        "plan_type": "query planType: text as str, required, one of normal_plan track_plan profit_loss",
        "plan_status": "query planStatus: text as str, optional, one of executed fail_execute cancelled",
        "symbol": "query symbol: text as Symbol | str, optional, symbol",
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
        "rate_limit.pool": "v2.mix.order.orders_plan_history",
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
        "equivalent": "v3.trade.history_strategy_orders",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.mix.order.orders_plan_history", "v2.mix.order.orders_plan_history"]
    PAGES = [
        {"entrustedList": [{"orderId": "106"}, {"orderId": "105"}], "endId": "105"},
        {"entrustedList": [{"orderId": "104"}, {"orderId": "103"}], "endId": "103"},
        {"entrustedList": [], "endId": ""},
    ]
    PAGE_ARGUMENTS = {"plan_type": "normal_plan", "product_type": "usdt-futures"}
    PAGE_ROWS = ("order_id", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("idLessThan", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["100", "100", "100"])
    PAGE_SIZE_ARGUMENT = "limit"
    LONG_RANGE = {
        "range": {"start_time": 0, "end_time": 15552000000},
        "startTime": ["7776000000", "0"],
        "endTime": ["15552000000", "7776000000"],
    }
