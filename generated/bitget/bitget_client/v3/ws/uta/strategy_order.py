# Made by Specloom from bitget/ws/v3/private/uta-strategy-order.yaml; change that file, not this one.
"""strategy-order: Pushes uta strategy order (v3)."""

from collections.abc import Sequence
from typing import ClassVar, Literal

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Channel, Limit, Param, RateLimit, Reconcile
from bitget_client._runtime.spec.symbols import Symbol
from bitget_client._runtime.stream import Policy, Subscription

RECORD = Channel(
    call="v3.ws.uta.strategy_order",
    version="v3",
    kind="private",
    topics=("strategy-order",),
    topic_key="topic",
    symbol_format="v3",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.ws.uta.strategy_order", documented=False
    ),
    errors=("ws", "ws_uta"),
    arguments=(
        Param(wire="instType", name="inst_type", required=True, place="body", values=("UTA",), default="UTA"),
        Param(wire="symbol", name="symbol", place="body", default="default", symbol=True),
    ),
    reconcile=(
        Reconcile(
            call="v3.trade.unfilled_strategy_orders",
            id=("orderId", "clientOid"),
            time="updatedTime",
            state="status",
            states=("pending",),
            opened_at="createdTime",
            is_snapshot=True,
            value_map={
                "category": {
                    "USDT-FUTURES": "usdt-futures",
                    "COIN-FUTURES": "coin-futures",
                    "USDC-FUTURES": "usdc-futures",
                }
            },
            params={"category": "USDT-FUTURES"},
        ),
        Reconcile(
            call="v3.trade.unfilled_strategy_orders",
            id=("orderId", "clientOid"),
            time="updatedTime",
            state="status",
            states=("pending",),
            opened_at="createdTime",
            is_snapshot=True,
            value_map={
                "category": {
                    "USDT-FUTURES": "usdt-futures",
                    "COIN-FUTURES": "coin-futures",
                    "USDC-FUTURES": "usdc-futures",
                }
            },
            params={"category": "COIN-FUTURES"},
        ),
        Reconcile(
            call="v3.trade.unfilled_strategy_orders",
            id=("orderId", "clientOid"),
            time="updatedTime",
            state="status",
            states=("pending",),
            opened_at="createdTime",
            is_snapshot=True,
            value_map={
                "category": {
                    "USDT-FUTURES": "usdt-futures",
                    "COIN-FUTURES": "coin-futures",
                    "USDC-FUTURES": "usdc-futures",
                }
            },
            params={"category": "USDC-FUTURES"},
        ),
        Reconcile(
            call="v3.trade.history_strategy_orders",
            id=("orderId", "clientOid"),
            time="updatedTime",
            state="status",
            states=("pending",),
            opened_at="createdTime",
            value_map={
                "category": {
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
            call="v3.trade.history_strategy_orders",
            id=("orderId", "clientOid"),
            time="updatedTime",
            state="status",
            states=("pending",),
            opened_at="createdTime",
            value_map={
                "category": {
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
            call="v3.trade.history_strategy_orders",
            id=("orderId", "clientOid"),
            time="updatedTime",
            state="status",
            states=("pending",),
            opened_at="createdTime",
            value_map={
                "category": {
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
    docs="https://www.bitget.com/api-doc/uta/websocket/private/Strategy-Order-Channel",
)


class StrategyOrderPush(
    Model,
    rename={
        "order_id": "orderId",
        "client_oid": "clientOid",
        "pos_side": "posSide",
        "reduce_only": "reduceOnly",
        "trigger_type": "triggerType",
        "tp_trigger_by": "tpTriggerBy",
        "sl_trigger_by": "slTriggerBy",
        "take_profit": "takeProfit",
        "stop_loss": "stopLoss",
        "tp_order_type": "tpOrderType",
        "sl_order_type": "slOrderType",
        "tp_limit_price": "tpLimitPrice",
        "sl_limit_price": "slLimitPrice",
        "trigger_by": "triggerBy",
        "trigger_price": "triggerPrice",
        "trigger_order_type": "triggerOrderType",
        "trigger_order_price": "triggerOrderPrice",
        "created_time": "createdTime",
        "updated_time": "updatedTime",
    },
):
    """The answer."""

    VALUES: ClassVar = {
        "category": ("usdt-futures", "coin-futures", "usdc-futures"),
        "side": ("buy", "sell"),
        "pos_side": ("long", "short"),
        "type": ("tpsl", "trigger"),
        "status": ("pending", "success", "failed", "cancelled", "submitting"),
        "tp_trigger_by": ("market", "mark"),
        "sl_trigger_by": ("market", "mark"),
        "tp_order_type": ("limit", "market"),
        "sl_order_type": ("limit", "market"),
        "trigger_by": ("market", "mark"),
        "trigger_order_type": ("limit", "market"),
    }

    category: Text = None
    """Product line"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    qty: Dec = None
    """Quantity, in the base coin; in the quote coin for spot and margin market buys"""
    side: Text = None
    """Buy or sell"""
    pos_side: Text = None
    """Direction of the position; as a parameter, needed in hedge mode"""
    reduce_only: Text = None
    """Whether the order may only shrink the position"""
    type: Text = None
    """Kind; its values are the endpoint's own"""
    status: Text = None
    """State; its values are the endpoint's own"""
    trigger_type: Text = None
    """Price that triggers the order: latest trade or mark price"""
    tp_trigger_by: Text = None
    """Price that triggers the take profit"""
    sl_trigger_by: Text = None
    """Price that triggers the stop loss"""
    take_profit: Dec = None
    """Take-profit trigger price (quote coin)"""
    stop_loss: Dec = None
    """Stop-loss trigger price (quote coin)"""
    tp_order_type: Text = None
    """Type of the take-profit order"""
    sl_order_type: Text = None
    """Type of the stop-loss order"""
    tp_limit_price: Dec = None
    """Limit price of the take profit (quote coin)"""
    sl_limit_price: Dec = None
    """Limit price of the stop loss (quote coin)"""
    trigger_by: Text = None
    """Trigger by"""
    trigger_price: Dec = None
    """Trigger price (quote coin)"""
    trigger_order_type: Text = None
    """Trigger order type"""
    trigger_order_price: Dec = None
    """Trigger order price"""
    created_time: Ms = None
    """When it was created"""
    updated_time: Ms = None
    """When it last changed"""


RESULT = list[StrategyOrderPush]


def strategy_order(
    symbol: str | Symbol | Sequence[str | Symbol] = "default",
    *,
    inst_type: Literal["UTA"] | str = "UTA",
    policy: Policy | None = None,
    buffer: int | None = None,
) -> Subscription[list[StrategyOrderPush]]:
    """Pushes uta strategy order (v3).

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version; default when left out.
        inst_type: Product line of the channel; UTA when left out. Wire name instType.
        policy: what happens when the reader is slower than the exchange.
        buffer: how many pushes wait for the reader.

    Source: https://www.bitget.com/api-doc/uta/websocket/private/Strategy-Order-Channel
    """
    return Subscription(
        RECORD,
        {
            "instType": inst_type,
            "symbol": symbol,
        },
        policy=policy,
        size=buffer,
    )
