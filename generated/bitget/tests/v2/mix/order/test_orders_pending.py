# Made by Specloom from bitget/rest/v2/mix/order/orders-pending.yaml; change that file, not this one.
"""``client.v2.mix.order.orders_pending``: GET /api/v2/mix/order/orders-pending."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestOrdersPending(PagedSuite, EndpointSuite):
    CALL = "v2.mix.order.orders_pending"
    METHOD = "GET"
    PATH = "/api/v2/mix/order/orders-pending"
    FULL = {
        "order_id": "orderId1",
        "client_oid": "clientOid2",
        "symbol": "BTCUSDT",
        "product_type": "usdt-futures",
        "status": "live",
        "id_less_than": "idLessThan6",
        "start_time": "1700000000007",
        "end_time": "1700000000008",
        "limit": "100",
    }
    FULL_REQUEST = {
        "target": "/api/v2/mix/order/orders-pending?clientOid=clientOid2&endTime=1700000000008&idLessThan=idLessThan6&limit=100&orderId=orderId1&productType=usdt-futures&startTime=1700000000007&status=live&symbol=BTCUSDT",
        "body": "",
        "signature": "AdWE04p9+tdmjT/1kxCCj211jsG1eyduidStm/SQX0k=",
    }
    MINIMAL = {"product_type": "usdt-futures"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/mix/order/orders-pending?productType=usdt-futures",
        "body": "",
        "signature": "Fi53GU0cboeo+h9qezYxl1pQwo4+iAq/BEbASb6iSx8=",
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1627293504612,
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
        "presetStopSurplusTriggerType": "mark_price",
        "presetStopSurplusExecutePrice": "2201",
        "presetStopLossPrice": "1800",
        "presetStopLossTriggerType": "fill_price",
        "presetStopLossExecutePrice": "30.5",
        "reduceOnly": "YES",
        "presetStopSurplusType": "fill_price",
        "presetStopLossType": "fill_price"
      }
    ],
    "endId": "123"
  }
}
"""
    EXPECTED = {
        "entrusted_list": [
            {
                "symbol": "ethusdt",
                "size": Decimal("100"),
                "order_id": "123",
                "client_oid": "12321",
                "base_volume": Decimal("12.1"),
                "fee": Decimal("6.5"),
                "price": Decimal("1900"),
                "price_avg": Decimal("1903"),
                "status": "partially_filled",
                "side": "buy",
                "force": "gtc",
                "total_profits": Decimal("0"),
                "pos_side": "long",
                "margin_coin": "usdt",
                "quote_volume": Decimal("22001.21"),
                "leverage": Decimal("20"),
                "margin_mode": "cross",
                "enter_point_source": "api",
                "trade_side": "open",
                "pos_mode": "hedge_mode",
                "order_type": "limit",
                "order_source": "normal",
                "c_time": Millis(1627293504612),
                "u_time": Millis(1627293505612),
                "preset_stop_surplus_price": Decimal("2001"),
                "preset_stop_surplus_trigger_type": "mark_price",
                "preset_stop_surplus_execute_price": Decimal("2201"),
                "preset_stop_loss_price": Decimal("1800"),
                "preset_stop_loss_trigger_type": "fill_price",
                "preset_stop_loss_execute_price": Decimal("30.5"),
                "reduce_only": "YES",
                "preset_stop_surplus_type": "fill_price",
                "preset_stop_loss_type": "fill_price",
            }
        ],
        "end_id": "123",
    }
    DOCUMENTED = [
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
                "off_close",
            ),
        ),
        ("order_type", ("limit", "market")),
        ("pos_mode", ("one_way_mode", "hedge_mode")),
        ("pos_side", ("long", "short", "net")),
        ("preset_stop_loss_trigger_type", ("fill_price", "mark_price")),
        ("preset_stop_loss_type", ("fill_price", "mark_price")),
        ("preset_stop_surplus_trigger_type", ("fill_price", "mark_price")),
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
    SIGNATURE = {
        "order_id": "query orderId: text as str, optional",
        "client_oid": "query clientOid: text as str, optional",
        "symbol": "query symbol: text as Symbol | str, optional, symbol",
        "product_type": "query productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "status": "query status: text as str, optional, one of live partially_filled",
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
        "rate_limit.pool": "v2.mix.order.orders_pending",
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
        "equivalent": "v3.trade.unfilled_orders",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.mix.order.orders_pending", "v2.mix.order.orders_pending"]
    PAGES = [
        {"entrustedList": [{"orderId": "106"}, {"orderId": "105"}], "endId": "105"},
        {"entrustedList": [{"orderId": "104"}, {"orderId": "103"}], "endId": "103"},
        {"entrustedList": [], "endId": ""},
    ]
    PAGE_ARGUMENTS = {"product_type": "usdt-futures"}
    PAGE_ROWS = ("order_id", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("idLessThan", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["100", "100", "100"])
    PAGE_SIZE_ARGUMENT = "limit"
    LONG_RANGE = {
        "range": {"start_time": 0, "end_time": 15552000000},
        "startTime": ["7776000000", "0"],
        "endTime": ["15552000000", "7776000000"],
    }
