# Made by Specloom from bitget/ws/v3/private/uta-order.yaml; change that file, not this one.
"""order: Pushes orders of the unified account when placed, filled or cancelled; no snapshot on subscribing."""

from typing import ClassVar, Literal

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Channel, Limit, Param, RateLimit, Reconcile
from bitget_client._runtime.stream import Policy, Subscription

RECORD = Channel(
    call="v3.ws.uta.order",
    version="v3",
    kind="private",
    topics=("order",),
    topic_key="topic",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.ws.uta.order", documented=False),
    errors=("ws", "ws_uta"),
    arguments=(Param(wire="instType", name="inst_type", place="body", values=("UTA",), default="UTA"),),
    reconcile=(
        Reconcile(
            call="v3.trade.unfilled_orders",
            id=("orderId", "clientOid"),
            time="updatedTime",
            state="orderStatus",
            states=("live", "new", "partially_filled"),
            opened_at="createdTime",
            is_snapshot=True,
            fields={"holdSide": "posSide"},
            value_map={
                "category": {
                    "SPOT": "spot",
                    "MARGIN": "margin",
                    "USDT-FUTURES": "usdt-futures",
                    "COIN-FUTURES": "coin-futures",
                    "USDC-FUTURES": "usdc-futures",
                }
            },
            items="list",
        ),
        Reconcile(
            call="v3.trade.history_orders",
            id=("orderId", "clientOid"),
            time="updatedTime",
            state="orderStatus",
            states=("live", "new", "partially_filled"),
            opened_at="createdTime",
            fields={"holdSide": "posSide"},
            value_map={
                "category": {
                    "SPOT": "spot",
                    "MARGIN": "margin",
                    "USDT-FUTURES": "usdt-futures",
                    "COIN-FUTURES": "coin-futures",
                    "USDC-FUTURES": "usdc-futures",
                }
            },
            params={"category": "SPOT"},
            items="list",
            lookback_seconds=7776000,
        ),
        Reconcile(
            call="v3.trade.history_orders",
            id=("orderId", "clientOid"),
            time="updatedTime",
            state="orderStatus",
            states=("live", "new", "partially_filled"),
            opened_at="createdTime",
            fields={"holdSide": "posSide"},
            value_map={
                "category": {
                    "SPOT": "spot",
                    "MARGIN": "margin",
                    "USDT-FUTURES": "usdt-futures",
                    "COIN-FUTURES": "coin-futures",
                    "USDC-FUTURES": "usdc-futures",
                }
            },
            params={"category": "MARGIN"},
            items="list",
            lookback_seconds=7776000,
        ),
        Reconcile(
            call="v3.trade.history_orders",
            id=("orderId", "clientOid"),
            time="updatedTime",
            state="orderStatus",
            states=("live", "new", "partially_filled"),
            opened_at="createdTime",
            fields={"holdSide": "posSide"},
            value_map={
                "category": {
                    "SPOT": "spot",
                    "MARGIN": "margin",
                    "USDT-FUTURES": "usdt-futures",
                    "COIN-FUTURES": "coin-futures",
                    "USDC-FUTURES": "usdc-futures",
                }
            },
            params={"category": "USDT-FUTURES"},
            items="list",
            lookback_seconds=7776000,
        ),
        Reconcile(
            call="v3.trade.history_orders",
            id=("orderId", "clientOid"),
            time="updatedTime",
            state="orderStatus",
            states=("live", "new", "partially_filled"),
            opened_at="createdTime",
            fields={"holdSide": "posSide"},
            value_map={
                "category": {
                    "SPOT": "spot",
                    "MARGIN": "margin",
                    "USDT-FUTURES": "usdt-futures",
                    "COIN-FUTURES": "coin-futures",
                    "USDC-FUTURES": "usdc-futures",
                }
            },
            params={"category": "COIN-FUTURES"},
            items="list",
            lookback_seconds=7776000,
        ),
        Reconcile(
            call="v3.trade.history_orders",
            id=("orderId", "clientOid"),
            time="updatedTime",
            state="orderStatus",
            states=("live", "new", "partially_filled"),
            opened_at="createdTime",
            fields={"holdSide": "posSide"},
            value_map={
                "category": {
                    "SPOT": "spot",
                    "MARGIN": "margin",
                    "USDT-FUTURES": "usdt-futures",
                    "COIN-FUTURES": "coin-futures",
                    "USDC-FUTURES": "usdc-futures",
                }
            },
            params={"category": "USDC-FUTURES"},
            items="list",
            lookback_seconds=7776000,
        ),
    ),
    docs="https://www.bitget.com/api-doc/uta/websocket/private/Order-Channel",
)


class OrderPushFeeDetail(Model, rename={"fee_coin": "feeCoin"}):
    """Fees by coin."""

    fee_coin: Text = None
    """Coin the fee is paid in"""
    fee: Dec = None
    """Fee"""


class OrderPush(
    Model,
    rename={
        "order_id": "orderId",
        "client_oid": "clientOid",
        "hold_mode": "holdMode",
        "hold_side": "holdSide",
        "delegate_type": "delegateType",
        "trade_side": "tradeSide",
        "order_type": "orderType",
        "time_in_force": "timeInForce",
        "margin_mode": "marginMode",
        "margin_coin": "marginCoin",
        "reduce_only": "reduceOnly",
        "cum_exec_qty": "cumExecQty",
        "cum_exec_value": "cumExecValue",
        "avg_price": "avgPrice",
        "total_profit": "totalProfit",
        "order_status": "orderStatus",
        "cancel_reason": "cancelReason",
        "fee_detail": "feeDetail",
        "created_time": "createdTime",
        "updated_time": "updatedTime",
        "stp_mode": "stpMode",
    },
):
    """The answer."""

    VALUES: ClassVar = {
        "category": ("spot", "margin", "usdt-futures", "coin-futures", "usdc-futures"),
        "hold_side": ("long", "short"),
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
        "trade_side": ("open", "close"),
        "order_type": ("limit", "market"),
        "time_in_force": ("ioc", "fok", "gtc", "post_only", "rpi"),
        "side": ("buy", "sell"),
        "margin_mode": ("crossed", "isolated"),
        "reduce_only": ("yes", "no"),
        "order_status": ("new", "partially_filled", "filled", "cancelled"),
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
        "stp_mode": ("none", "cancel_taker", "cancel_maker", "cancel_both"),
    }
    ALIASES: ClassVar = {"time_in_force": ("timelnForce",)}

    category: Text = None
    """Product line"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    qty: Dec = None
    """Quantity, in the base coin; in the quote coin for spot and margin market buys"""
    amount: Dec = None
    """Amount"""
    hold_mode: Text = None
    """One-way mode (one position a symbol) or hedge mode (a long and a short)"""
    hold_side: Text = None
    """Direction of the position; as a parameter, only meant for hedge mode"""
    delegate_type: Text = None
    """Delegate type"""
    trade_side: Text = None
    """Whether an order opens or closes; as a parameter, for hedge mode alone"""
    order_type: Text = None
    """Limit or market, or the kind of record where so documented"""
    time_in_force: Text = None
    """How long the order stays in force"""
    side: Text = None
    """Buy or sell"""
    margin_mode: Text = None
    """Whether positions share their margin (crossed) or keep their own (isolated)"""
    margin_coin: Text = None
    """Coin that backs the position, in capitals"""
    reduce_only: Text = None
    """Whether the order may only shrink the position"""
    cum_exec_qty: Dec = None
    """Quantity filled so far (base coin)"""
    cum_exec_value: Dec = None
    """Value filled so far (quote coin)"""
    avg_price: Dec = None
    """Average price (quote coin)"""
    total_profit: Dec = None
    """Profit altogether"""
    order_status: Text = None
    """State of the order"""
    cancel_reason: Text = None
    """Why the order was cancelled"""
    leverage: Dec = None
    """Leverage; as a parameter, for cross margin, one-way mode, or both directions alike"""
    fee_detail: list[OrderPushFeeDetail] | None = None
    """Fees by coin"""
    created_time: Ms = None
    """When it was created"""
    updated_time: Ms = None
    """When it last changed"""
    stp_mode: Text = None
    """What happens when an order would meet one's own"""


RESULT = list[OrderPush]


def order(
    *,
    inst_type: Literal["UTA"] | str = "UTA",
    policy: Policy | None = None,
    buffer: int | None = None,
) -> Subscription[list[OrderPush]]:
    """Pushes orders of the unified account when placed, filled or cancelled; no snapshot on subscribing.

    Args:
        inst_type: Product line of the channel; UTA when left out. Wire name instType.
        policy: what happens when the reader is slower than the exchange.
        buffer: how many pushes wait for the reader.

    Source: https://www.bitget.com/api-doc/uta/websocket/private/Order-Channel
    """
    return Subscription(
        RECORD,
        {
            "instType": inst_type,
        },
        policy=policy,
        size=buffer,
    )
