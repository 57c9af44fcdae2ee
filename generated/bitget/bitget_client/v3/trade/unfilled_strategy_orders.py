# Made by Specloom from bitget/rest/v3/trade/unfilled-strategy-orders.yaml; change that file, not this one.
"""GET /api/v3/trade/unfilled-strategy-orders: Lists strategy orders that still wait."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, ListOf, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

_list = list

RECORD = Endpoint(
    call="v3.trade.unfilled_strategy_orders",
    method="GET",
    path="/api/v3/trade/unfilled-strategy-orders",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="uid"), pool="v3.trade.unfilled_strategy_orders"),
    errors=("common", "uta", "40762"),
    params=(
        Param(
            wire="category",
            name="category",
            required=True,
            values=("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="type", name="type", values=("tpsl", "trigger", "oco", "trailing_stop", "iceberg", "twap")),
    ),
    account_mode="unified",
    equivalent="v2.mix.order.orders_plan_pending",
    docs="https://www.bitget.com/docs/catalog/trading/strategy-trading#unfilled-strategy-orders",
)


class UnfilledStrategyOrdersOcoParams(
    Model,
    rename={
        "oco_limit_price": "ocoLimitPrice",
        "oco_trigger_price": "ocoTriggerPrice",
        "oco_order_type": "ocoOrderType",
        "oco_order_price": "ocoOrderPrice",
    },
):
    """Oco params."""

    VALUES: ClassVar = {"oco_order_type": ("limit", "market")}

    oco_limit_price: Dec = None
    """Oco limit price"""
    oco_trigger_price: Dec = None
    """Oco trigger price"""
    oco_order_type: Text = None
    """Oco order type"""
    oco_order_price: Dec = None
    """Oco order price"""


class UnfilledStrategyOrdersTrailingStopParams(
    Model,
    rename={
        "activation_price": "activationPrice",
        "activation_type": "activationType",
        "trail_type": "trailType",
        "trail_variance": "trailVariance",
        "pre_order_type": "preOrderType",
        "pre_order_price": "preOrderPrice",
    },
):
    """Trailing stop params."""

    VALUES: ClassVar = {
        "activation_type": ("market", "mark", "index"),
        "trail_type": ("ratio", "spread"),
        "pre_order_type": ("limit", "market"),
    }

    activation_price: Dec = None
    """Activation price"""
    activation_type: Text = None
    """Activation type"""
    trail_type: Text = None
    """Trail type"""
    trail_variance: Text = None
    """Trail variance"""
    pre_order_type: Text = None
    """Pre order type"""
    pre_order_price: Dec = None
    """Pre order price"""


class UnfilledStrategyOrdersIcebergParams(
    Model,
    rename={
        "split_mode": "splitMode",
        "qty_per_order": "qtyPerOrder",
        "split_order_numbers": "splitOrderNumbers",
        "order_preference": "orderPreference",
        "execution_strategy": "executionStrategy",
        "fixed_distance_type": "fixedDistanceType",
        "fixed_price": "fixedPrice",
        "price_limit": "priceLimit",
    },
):
    """Iceberg params."""

    VALUES: ClassVar = {
        "split_mode": ("quantity", "order"),
        "order_preference": ("faster_execution", "fixed_distance", "fixed_price"),
        "execution_strategy": ("queue1", "counterparty1"),
        "fixed_distance_type": ("spread", "percentage"),
    }

    split_mode: Text = None
    """Split mode"""
    qty_per_order: Text = None
    """Qty per order"""
    split_order_numbers: Text = None
    """Split order numbers"""
    order_preference: Text = None
    """Order preference"""
    execution_strategy: Text = None
    """Execution strategy"""
    fixed_distance_type: Text = None
    """Fixed distance type"""
    distance: Text = None
    """Distance"""
    fixed_price: Dec = None
    """Fixed price"""
    price_limit: Text = None
    """Price limit"""


class UnfilledStrategyOrdersTwapParams(
    Model,
    rename={
        "order_type": "orderType",
        "limit_offset_type": "limitOffsetType",
        "limit_offset_percentage": "limitOffsetPercentage",
        "limit_offset_spread": "limitOffsetSpread",
        "twap_trigger_price": "twapTriggerPrice",
        "twap_termination_price": "twapTerminationPrice",
    },
):
    """Twap params."""

    VALUES: ClassVar = {"order_type": ("limit", "market"), "limit_offset_type": ("percentage", "spread")}

    duration: Text = None
    """Duration"""
    interval: Text = None
    """Length of one candle"""
    order_type: Text = None
    """Limit or market, or the kind of record where so documented"""
    limit_offset_type: Text = None
    """Limit offset type"""
    limit_offset_percentage: Dec = None
    """Limit offset percentage"""
    limit_offset_spread: Dec = None
    """Limit offset spread"""
    twap_trigger_price: Dec = None
    """Twap trigger price"""
    twap_termination_price: Dec = None
    """Twap termination price"""


class UnfilledStrategyOrders(
    Model,
    rename={
        "order_id": "orderId",
        "client_oid": "clientOid",
        "pos_side": "posSide",
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
        "oco_params": "ocoParams",
        "trailing_stop_params": "trailingStopParams",
        "iceberg_params": "icebergParams",
        "twap_params": "twapParams",
    },
):
    """The answer."""

    VALUES: ClassVar = {
        "category": ("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        "pos_side": ("long", "short"),
        "status": ("pending", "success", "failed", "cancelled", "submitting"),
        "tp_trigger_by": ("market", "mark"),
        "sl_trigger_by": ("market", "mark"),
        "tp_order_type": ("limit", "market"),
        "sl_order_type": ("limit", "market"),
        "trigger_by": ("market", "mark"),
        "trigger_order_type": ("limit", "market"),
    }

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    category: Text = None
    """Product line"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    qty: Dec = None
    """Quantity, in the base coin; in the quote coin for spot and margin market buys"""
    pos_side: Text = None
    """Direction of the position; as a parameter, needed in hedge mode"""
    status: Text = None
    """State; its values are the endpoint's own"""
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
    oco_params: UnfilledStrategyOrdersOcoParams | None = None
    """Oco params"""
    trailing_stop_params: UnfilledStrategyOrdersTrailingStopParams | None = None
    """Trailing stop params"""
    iceberg_params: UnfilledStrategyOrdersIcebergParams | None = None
    """Iceberg params"""
    twap_params: UnfilledStrategyOrdersTwapParams | None = None
    """Twap params"""
    list: ListOf[Text] = None
    """Entries"""


RESULT = _list[UnfilledStrategyOrders]


def unfilled_strategy_orders(
    *,
    category: Literal["SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    type: Literal["tpsl", "trigger", "oco", "trailing_stop", "iceberg", "twap"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[_list[UnfilledStrategyOrders]]:
    """Lists strategy orders that still wait.

    Limit: 20 requests in 1 s by uid.

    Args:
        category: Product line.
        type: Kind; its values are the endpoint's own.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        _list[UnfilledStrategyOrders]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/trading/strategy-trading#unfilled-strategy-orders
    """
    return Request(
        RECORD,
        {
            "category": category,
            "type": type,
        },
        timeout,
        headers,
    )
