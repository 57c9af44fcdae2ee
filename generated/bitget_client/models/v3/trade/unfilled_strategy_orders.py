# Made by Specloom from bitget/rest/v3/trade/unfilled-strategy-orders.yaml; change that file, not this one.
"""Answer of ``v3.trade.unfilled_strategy_orders``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, ListOf, Model, Ms, Text

_list = list


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
        "created_time": "createdTime",
        "updated_time": "updatedTime",
    },
):
    """The answer."""

    VALUES: ClassVar = {
        "category": ("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        "pos_side": ("long", "short"),
        "tp_trigger_by": ("market", "mark"),
        "sl_trigger_by": ("market", "mark"),
        "tp_order_type": ("limit", "market"),
        "sl_order_type": ("limit", "market"),
    }

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    category: Text = None
    """Product line; capitals on REST, lower case in trade messages of the socket"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    qty: Dec = None
    """Quantity, in the base coin; in the quote coin for spot and margin market buys"""
    pos_side: Text = None
    """Direction of the position; as a parameter, needed in hedge mode"""
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
    created_time: Ms = None
    """When it was created"""
    updated_time: Ms = None
    """When it last changed"""
    list: ListOf[Text] = None
    """Entries"""


RESULT = _list[UnfilledStrategyOrders]
