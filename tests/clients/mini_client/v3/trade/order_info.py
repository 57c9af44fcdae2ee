# Made by Specloom from bitget/rest/v3/trade/order-info.yaml; change that file, not this one.
"""GET /api/v3/trade/order-info: Returns one order of a unified account by either id."""

from collections.abc import Mapping
from typing import ClassVar

from specloom.runtime.call.request import Request
from specloom.runtime.codec.models import Dec, Model, Ms, Text
from specloom.runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.trade.order_info",
    method="GET",
    path="/api/v3/trade/order-info",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="uid"), pool="v3.trade.order_info"),
    errors=("common", "uta", "40762"),
    params=(Param(wire="orderId", name="order_id"), Param(wire="clientOid", name="client_oid")),
    account_mode="unified",
    equivalent="v2.spot.trade.order_info",
    docs="https://www.bitget.com/docs/catalog/trading/order-management#get-order-details",
)


class OrderInfoFeeDetail(Model, rename={"fee_coin": "feeCoin"}):
    """Fees by coin."""

    fee_coin: Text = None
    """Coin the fee is paid in"""
    fee: Dec = None
    """Fee"""


class OrderInfo(
    Model,
    rename={
        "order_id": "orderId",
        "client_oid": "clientOid",
        "order_type": "orderType",
        "cum_exec_qty": "cumExecQty",
        "cum_exec_value": "cumExecValue",
        "avg_price": "avgPrice",
        "time_in_force": "timeInForce",
        "order_status": "orderStatus",
        "pos_side": "posSide",
        "hold_mode": "holdMode",
        "trade_side": "tradeSide",
        "reduce_only": "reduceOnly",
        "margin_mode": "marginMode",
        "stp_mode": "stpMode",
        "take_profit": "takeProfit",
        "stop_loss": "stopLoss",
        "tp_trigger_by": "tpTriggerBy",
        "sl_trigger_by": "slTriggerBy",
        "tp_order_type": "tpOrderType",
        "sl_order_type": "slOrderType",
        "tp_limit_price": "tpLimitPrice",
        "sl_limit_price": "slLimitPrice",
        "fee_detail": "feeDetail",
        "delegate_type": "delegateType",
        "cancel_reason": "cancelReason",
        "exec_type": "execType",
        "created_time": "createdTime",
        "updated_time": "updatedTime",
    },
):
    """The answer."""

    VALUES: ClassVar = {
        "category": ("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        "order_type": ("limit", "market"),
        "side": ("buy", "sell"),
        "time_in_force": ("ioc", "fok", "gtc", "post_only", "rpi"),
        "order_status": ("live", "new", "partially_filled", "filled", "cancelled"),
        "pos_side": ("long", "short"),
        "hold_mode": ("one_way_mode", "hedge_mode"),
        "trade_side": ("open", "close"),
        "reduce_only": ("YES", "NO"),
        "margin_mode": ("crossed", "isolated"),
        "stp_mode": ("none", "cancel_taker", "cancel_maker", "cancel_both"),
        "tp_trigger_by": ("market", "mark"),
        "sl_trigger_by": ("market", "mark"),
        "tp_order_type": ("limit", "market"),
        "sl_order_type": ("limit", "market"),
        "delegate_type": (
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
            "convert_hedging",
            "off_close",
        ),
        "cancel_reason": (
            "normal_cancel",
            "trade_too_many_times_cancel",
            "trade_count_too_small",
            "fok_not_full_cancel",
            "ioc_not_full_cancel",
            "post_only_fill_cancel",
            "self_trade_cancel",
            "trade_max_deal_size_cancel",
            "tpsl_plan_cancel",
            "back_contract_cancel",
            "delegated_risk_order_cancel",
            "trader_order_cancel",
            "delivery_order_cancel",
            "modify_limit_order",
            "slippage_cancel",
            "adl_cancel",
            "penetrate_cancel",
            "stp_cancel",
            "call_auction_cancel",
            "limit_price_exceed_cancel",
            "burst_cancel",
        ),
        "exec_type": ("normal", "offset", "reduce", "liquidation", "delivery"),
    }

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    category: Text = None
    """Product line"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    order_type: Text = None
    """Limit or market, or the kind of record where so documented"""
    side: Text = None
    """Buy or sell"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    qty: Dec = None
    """Quantity, in the base coin; in the quote coin for spot and margin market buys"""
    amount: Dec = None
    """Amount"""
    cum_exec_qty: Dec = None
    """Quantity filled so far (base coin)"""
    cum_exec_value: Dec = None
    """Value filled so far (quote coin)"""
    avg_price: Dec = None
    """Average price (quote coin)"""
    time_in_force: Text = None
    """How long the order stays in force"""
    order_status: Text = None
    """State of the order"""
    pos_side: Text = None
    """Direction of the position; as a parameter, needed in hedge mode"""
    hold_mode: Text = None
    """One-way mode (one position a symbol) or hedge mode (a long and a short)"""
    trade_side: Text = None
    """Whether an order opens or closes; as a parameter, for hedge mode alone"""
    reduce_only: Text = None
    """Whether the order may only shrink the position"""
    margin_mode: Text = None
    """Whether positions share their margin (crossed) or keep their own (isolated)"""
    stp_mode: Text = None
    """What happens when an order would meet one's own"""
    take_profit: Dec = None
    """Take-profit trigger price (quote coin)"""
    stop_loss: Dec = None
    """Stop-loss trigger price (quote coin)"""
    tp_trigger_by: Text = None
    """Price that triggers the take profit"""
    sl_trigger_by: Text = None
    """Price that triggers the stop loss"""
    tp_order_type: Text = None
    """Type of the take-profit order"""
    sl_order_type: Text = None
    """Type of the stop-loss order"""
    tp_limit_price: Dec = None
    """Limit price of the take profit (quote coin)"""
    sl_limit_price: Dec = None
    """Limit price of the stop loss (quote coin)"""
    fee_detail: list[OrderInfoFeeDetail] | None = None
    """Fees by coin"""
    delegate_type: Text = None
    """Delegate type"""
    cancel_reason: Text = None
    """Why the order was cancelled"""
    exec_type: Text = None
    """Why the fill happened"""
    created_time: Ms = None
    """When it was created"""
    updated_time: Ms = None
    """When it last changed"""


RESULT = OrderInfo


def order_info(
    *,
    order_id: str | None = None,
    client_oid: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[OrderInfo]:
    """Returns one order of a unified account by either id.

    Limit: 20 requests in 1 s by uid.

    Args:
        order_id: Order id given by the exchange. Wire name orderId.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        OrderInfo

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/trading/order-management#get-order-details
    """
    return Request(
        RECORD,
        {
            "orderId": order_id,
            "clientOid": client_oid,
        },
        timeout,
        headers,
    )
