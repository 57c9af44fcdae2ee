# Made by Specloom from bitget/rest/v3/stockplus/trade/today-orders.yaml; change that file, not this one.
"""Answer of ``v3.stockplus.trade.today_orders``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Int, Model, Text


class TodayOrdersOrders(
    Model,
    rename={
        "order_id": "orderId",
        "stock_name": "stockName",
        "executed_quantity": "executedQuantity",
        "executed_price": "executedPrice",
        "submitted_at": "submittedAt",
        "order_type": "orderType",
        "last_done": "lastDone",
        "trigger_price": "triggerPrice",
        "time_in_force": "timeInForce",
        "expire_date": "expireDate",
        "updated_at": "updatedAt",
        "trigger_at": "triggerAt",
        "trailing_amount": "trailingAmount",
        "trailing_percent": "trailingPercent",
        "limit_offset": "limitOffset",
        "trigger_status": "triggerStatus",
        "outside_rth": "outsideRth",
        "limit_depth_level": "limitDepthLevel",
        "trigger_count": "triggerCount",
        "monitor_price": "monitorPrice",
    },
):
    """Orders."""

    VALUES: ClassVar = {"outside_rth": ("RTHOnly", "AnyTime", "Overnight")}

    order_id: Text = None
    """Order id given by the exchange"""
    status: Text = None
    """State; its values are the endpoint's own"""
    stock_name: Text = None
    """Name of the stock"""
    quantity: Dec = None
    """Quantity"""
    executed_quantity: Dec = None
    """Shares filled (share)"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    executed_price: Dec = None
    """Average fill price"""
    submitted_at: Text = None
    """When the order was sent"""
    side: Text = None
    """Buy or sell; v2 futures in hedge mode close a long with buy, v3 with sell"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    order_type: Text = None
    """Limit or market, or the kind of record where so documented"""
    last_done: Dec = None
    """Latest price"""
    trigger_price: Dec = None
    """Trigger price (quote coin)"""
    msg: Text = None
    """Result in words"""
    tag: Text = None
    """Tag or memo that some chains need beside the address; in stock orders, a label"""
    time_in_force: Text = None
    """How long the order stays in force"""
    expire_date: Text = None
    """Last day of a good-till-date order"""
    updated_at: Text = None
    """When it last changed"""
    trigger_at: Text = None
    """When it was triggered"""
    trailing_amount: Dec = None
    """Distance of a trailing stop"""
    trailing_percent: Dec = None
    """Distance of a trailing stop (%)"""
    limit_offset: Dec = None
    """Distance of the limit from the trigger"""
    trigger_status: Text = None
    """State of the trigger"""
    currency: Text = None
    """Currency"""
    outside_rth: Text = None
    """Whether to trade outside regular hours"""
    remark: Text = None
    """Remark"""
    limit_depth_level: Int = None
    """Book level that prices a limit order"""
    trigger_count: Int = None
    """Times the trigger must be met"""
    monitor_price: Dec = None
    """Price watched by the trigger"""


class TodayOrders(Model):
    """The answer."""

    orders: list[TodayOrdersOrders] | None = None
    """Orders"""


RESULT = TodayOrders
