# Made by Specloom from bitget/rest/v3/trade/unfilled-orders.yaml; change that file, not this one.
"""``client.v3.trade.unfilled_orders``: GET /api/v3/trade/unfilled-orders."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestUnfilledOrders(PagedSuite, EndpointSuite):
    CALL = "v3.trade.unfilled_orders"
    METHOD = "GET"
    PATH = "/api/v3/trade/unfilled-orders"
    FULL = {
        "category": "USDT-FUTURES",
        "symbol": "BTCUSDT",
        "start_time": "1700000000003",
        "end_time": "1700000000004",
        "limit": "100",
        "cursor": "cursor6",
    }
    FULL_REQUEST = {
        "target": "/api/v3/trade/unfilled-orders?category=USDT-FUTURES&cursor=cursor6&endTime=1700000000004&limit=100&startTime=1700000000003&symbol=BTCUSDT",
        "body": "",
        "signature": "iUTUetG5BonV0WzZ4nrwkFyHW08MKrgEAC5e/bYcq38=",
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {
        "target": "/api/v3/trade/unfilled-orders",
        "body": "",
        "signature": "+44itJRXZtgn33gN0I+kTmmZoLJwn8jmTMNKOAR8/v4=",
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1730186730084,
  "data": {
    "list": [
      {
        "orderId": "111111111111111111",
        "clientOid": "clientOid2",
        "category": "USDT-FUTURES",
        "symbol": "BTCUSDT",
        "orderType": "limit",
        "side": "buy",
        "price": "45000",
        "qty": "0.01",
        "amount": "0",
        "cumExecQty": "10.5",
        "cumExecValue": "11.5",
        "avgPrice": "12.5",
        "timeInForce": "gtc",
        "orderStatus": "live",
        "posSide": "long",
        "holdMode": "hedge_mode",
        "delegateType": "normal",
        "reduceOnly": "NO",
        "marginMode": "crossed",
        "stpMode": "none",
        "takeProfit": "21.5",
        "stopLoss": "22.5",
        "tpTriggerBy": "market",
        "slTriggerBy": "mark",
        "tpOrderType": "limit",
        "slOrderType": "limit",
        "tpLimitPrice": "27.5",
        "slLimitPrice": "28.5",
        "feeDetail": [{"feeCoin": "feeCoin1", "fee": "2.5"}],
        "createdTime": "1730186725663",
        "updatedTime": "1730186725691"
      }
    ],
    "cursor": "1235058132196622336"
  }
}
"""
    EXPECTED = {
        "list": [
            {
                "order_id": "111111111111111111",
                "client_oid": "clientOid2",
                "category": "USDT-FUTURES",
                "symbol": "BTCUSDT",
                "order_type": "limit",
                "side": "buy",
                "price": Decimal("45000"),
                "qty": Decimal("0.01"),
                "amount": Decimal("0"),
                "cum_exec_qty": Decimal("10.5"),
                "cum_exec_value": Decimal("11.5"),
                "avg_price": Decimal("12.5"),
                "time_in_force": "gtc",
                "order_status": "live",
                "pos_side": "long",
                "hold_mode": "hedge_mode",
                "delegate_type": "normal",
                "reduce_only": "NO",
                "margin_mode": "crossed",
                "stp_mode": "none",
                "take_profit": Decimal("21.5"),
                "stop_loss": Decimal("22.5"),
                "tp_trigger_by": "market",
                "sl_trigger_by": "mark",
                "tp_order_type": "limit",
                "sl_order_type": "limit",
                "tp_limit_price": Decimal("27.5"),
                "sl_limit_price": Decimal("28.5"),
                "fee_detail": [{"fee_coin": "feeCoin1", "fee": Decimal("2.5")}],
                "created_time": Millis(1730186725663),
                "updated_time": Millis(1730186725691),
            }
        ],
        "cursor": "1235058132196622336",
    }
    DOCUMENTED = [
        ("category", ("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES")),
        (
            "delegate_type",
            (
                "normal",
                "stop_profit_market",
                "stop_loss_market",
                "stop_profit_chase",
                "stop_loss_chase",
                "trader_delegate",
                "trader_stop_profit",
                "trader_stop_loss",
                "follower_delegate",
                "reduce_offset_delegate",
                "market",
                "market_risk",
                "plan_limit",
                "plan_market",
                "back_contract",
                "trader_back_contract",
                "strategy_grid_positive",
                "strategy_grid_reverse",
                "strategy_unlimited",
                "stop_profit_limit",
                "stop_loss_limit",
                "move_stop_limit",
                "move_stop_market",
                "position_stop_profit_limit",
                "position_stop_profit_market",
                "position_stop_loss_limit",
                "position_stop_loss_market",
                "tracking_plan_limit",
                "tracking_plan_market",
                "delivery_close_long",
                "delivery_close_short",
                "liquidation",
                "strategy_dca_positive",
                "strategy_dca_reverse",
                "spot_trace_trader_buy",
                "spot_trace_follower_buy",
                "spot_trace_trader_sell",
                "spot_trace_follower_sell",
                "strategy_oco_limit",
                "strategy_oco_trigger",
                "modify_limit_order",
                "strategy_regular_buy",
                "strategy_grid_middle",
                "strategy_cta_positive",
                "strategy_cta_reverse",
                "strategy_tpsl_limit",
                "strategy_tpsl_market",
                "strategy_contract_ai",
                "strategy_trace_market",
                "strategy_trace_limit",
                "strategy_portfolio_buy",
                "strategy_portfolio_sell",
                "strategy_tradingview",
                "sigan_trace",
                "mmr_stop_loss_market",
                "bbo_opponent1",
                "bbo_opponent5",
                "bbo_companion1",
                "bbo_companion5",
                "bbo_opponent1_profit",
                "bbo_opponent5_profit",
                "bbo_companion1_profit",
                "bbo_companion5_profit",
                "bbo_opponent1_loss",
                "bbo_opponent5_loss",
                "bbo_companion1_loss",
                "bbo_companion5_loss",
                "spot_bbo_opponent1_tpsl",
                "spot_bbo_opponent5_tpsl",
                "spot_bbo_companion1_tpsl",
                "spot_bbo_companion5_tpsl",
                "dummy_bbo_profit",
                "dummy_bbo_loss",
                "strategy_pre_tpsl_limit",
                "strategy_pre_tpsl_market",
                "future_signal_delegate",
                "grant_market",
                "tg_signal_limit",
                "tg_signal_tp_market",
                "tg_signal_sl_market",
                "strategy_preset_tpsl_limit",
                "strategy_preset_tpsl_market",
                "trader_iceberg_limit",
                "trader_time_share_market",
                "strategy_arbitrage_positive",
                "strategy_arbitrage_reverse",
                "liquidation_take_over_long",
                "liquidation_take_over_short",
                "convert_hedging",
                "off_close",
            ),
        ),
        ("hold_mode", ("one_way_mode", "hedge_mode")),
        ("margin_mode", ("crossed", "isolated")),
        ("order_status", ("live", "new", "partially_filled")),
        ("order_type", ("limit", "market")),
        ("pos_side", ("long", "short")),
        ("reduce_only", ("YES", "NO")),
        ("side", ("buy", "sell")),
        ("sl_order_type", ("limit", "market")),
        ("sl_trigger_by", ("market", "mark")),
        ("stp_mode", ("none", "cancel_taker", "cancel_maker", "cancel_both")),
        ("time_in_force", ("ioc", "fok", "gtc", "post_only", "rpi")),
        ("tp_order_type", ("limit", "market")),
        ("tp_trigger_by", ("market", "mark")),
    ]
    SIGNATURE = {
        "category": "query category: text as str, optional, one of SPOT MARGIN USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "symbol": "query symbol: text as Symbol | str, optional, symbol",
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "limit": "query limit: integer as int, optional, default 100, max 100",
        "cursor": "query cursor: text as str, optional",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "40762"),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.trade.unfilled_orders",
        "paging.style": "cursor",
        "paging.param": "cursor",
        "paging.items": "list",
        "paging.source": "cursor",
        "paging.row_id": "orderId",
        "paging.size_param": "limit",
        "paging.size_max": 100,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "account_mode": "unified",
        "equivalent": "v2.spot.trade.unfilled_orders",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "40762": ("PositionLimitExceeded", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.trade.unfilled_orders", "v3.trade.unfilled_orders"]
    PAGES = [
        {"list": [{"orderId": "106"}, {"orderId": "105"}], "cursor": "105"},
        {"list": [{"orderId": "104"}, {"orderId": "103"}], "cursor": "103"},
        {"list": [], "cursor": ""},
    ]
    PAGE_ARGUMENTS = {}
    PAGE_ROWS = ("order_id", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("cursor", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["100", "100", "100"])
    PAGE_SIZE_ARGUMENT = "limit"
