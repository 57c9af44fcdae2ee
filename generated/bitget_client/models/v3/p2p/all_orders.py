# Made by Specloom from bitget/rest/v3/p2p/all-orders.yaml; change that file, not this one.
"""Answer of ``v3.p2p.all_orders``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class AllOrdersItems(
    Model, rename={"order_id": "orderId", "created_time": "createdTime", "updated_time": "updatedTime"}
):
    """Entries."""

    VALUES: ClassVar = {
        "side": ("buy", "sell"),
        "status": ("pending_payment", "pending_release", "completed", "cancelled", "in_appeal"),
    }

    order_id: Text = None
    """Order id given by the exchange"""
    side: Text = None
    """Buy or sell; v2 futures in hedge mode close a long with buy, v3 with sell"""
    token: Text = None
    """Coin traded peer to peer"""
    fiat: Text = None
    """Fiat currency"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    amount: Dec = None
    """Amount; for margin changes, negative takes out"""
    quantity: Dec = None
    """Quantity"""
    fee: Dec = None
    """Fee"""
    counterparty: Text = None
    """The other side of the trade"""
    status: Text = None
    """State; its values are the endpoint's own"""
    created_time: Ms = None
    """When it was created"""
    updated_time: Ms = None
    """When it last changed"""


class AllOrders(Model, rename={"next_id": "nextId"}):
    """The answer."""

    items: list[AllOrdersItems] | None = None
    """Entries"""
    next_id: Text = None
    """Cursor of the next page"""


RESULT = AllOrders
