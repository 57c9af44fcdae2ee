# Made by Specloom from bitget/rest/v3/trade/history-orders.yaml; change that file, not this one.
"""GET /api/v3/trade/history-orders: Lists closed orders of 90 days, at most 30 days and 100 rows a call."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow
from bitget_client._runtime.spec.symbols import Symbol

_list = list

RECORD = Endpoint(
    call="v3.trade.history_orders",
    method="GET",
    path="/api/v3/trade/history-orders",
    version="v3",
    symbol_format="v3",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="uid"), pool="v3.trade.history_orders"),
    errors=("common", "uta", "40762"),
    params=(
        Param(
            wire="category",
            name="category",
            required=True,
            values=("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="symbol", name="symbol", symbol=True),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer", default="100", max="100"),
        Param(wire="cursor", name="cursor"),
    ),
    paging=Paging(
        style="cursor",
        param="cursor",
        items="list",
        source="cursor",
        row_id="orderId",
        size_param="limit",
        size_max=100,
        window=TimeWindow(start="startTime", end="endTime", max_seconds=2592000),
    ),
    account_mode="unified",
    equivalent="v2.spot.trade.history_orders",
    docs="https://www.bitget.com/docs/catalog/trading/order-management#get-order-history",
)


class HistoryOrdersListFeeDetail(Model, rename={"fee_coin": "feeCoin"}):
    """Fees by coin."""

    fee_coin: Text = None
    """Coin the fee is paid in"""
    fee: Dec = None
    """Fee"""


class HistoryOrdersList(
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
        "delegate_type": "delegateType",
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
        "cancel_reason": "cancelReason",
        "exec_type": "execType",
        "created_time": "createdTime",
        "updated_time": "updatedTime",
    },
):
    """Entries."""

    VALUES: ClassVar = {
        "category": ("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        "order_type": ("limit", "market"),
        "side": ("buy", "sell"),
        "time_in_force": ("ioc", "fok", "gtc", "post_only", "rpi"),
        "order_status": ("live", "new", "partially_filled", "filled", "cancelled"),
        "pos_side": ("long", "short"),
        "hold_mode": ("one_way_mode", "hedge_mode"),
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
            "liquidation_take_over_long",
            "liquidation_take_over_short",
            "convert_hedging",
            "off_close",
        ),
        "reduce_only": ("yes", "no", "NO"),
        "margin_mode": ("crossed", "isolated"),
        "stp_mode": ("none", "cancel_taker", "cancel_maker", "cancel_both"),
        "tp_trigger_by": ("market", "mark"),
        "sl_trigger_by": ("market", "mark"),
        "tp_order_type": ("limit", "market"),
        "sl_order_type": ("limit", "market"),
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
    delegate_type: Text = None
    """Delegate type"""
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
    fee_detail: _list[HistoryOrdersListFeeDetail] | None = None
    """Fees by coin"""
    cancel_reason: Text = None
    """Why the order was cancelled"""
    exec_type: Text = None
    """Why the fill happened"""
    created_time: Ms = None
    """When it was created"""
    updated_time: Ms = None
    """When it last changed"""


class HistoryOrders(Model):
    """The answer."""

    list: _list[HistoryOrdersList] | None = None
    """Entries"""
    cursor: Text = None
    """Position in a long answer; left out for the first page, then the one returned"""


RESULT = HistoryOrders
ITEM = HistoryOrdersList


def history_orders(
    *,
    category: Literal["SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    symbol: str | Symbol | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[HistoryOrders, HistoryOrdersList]:
    """Lists closed orders of 90 days, at most 30 days and 100 rows a call.

    ``.items(...)`` walks all rows, page by page.

    Limit: 20 requests in 1 s by uid.

    Args:
        category: Product line.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return, at most 100; 100 when left out.
        cursor: Position in a long answer; left out for the first page, then the one returned.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        HistoryOrders

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/trading/order-management#get-order-history
    """
    return PagedRequest(
        RECORD,
        {
            "category": category,
            "symbol": symbol,
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "cursor": cursor,
        },
        timeout,
        headers,
    )
