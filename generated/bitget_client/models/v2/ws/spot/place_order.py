# Made by Specloom from bitget/ws/v2/trade/spot-place-order.yaml; change that file, not this one.
"""What ``v2.ws.spot.place_order`` carries."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Text


class PlaceOrderResult(
    Model, rename={"order_id": "orderId", "client_oid": "clientOid", "order_type": "orderType", "stp_mode": "stpMode"}
):
    """The answer."""

    VALUES: ClassVar = {
        "order_type": ("limit", "market"),
        "side": ("buy", "sell"),
        "force": ("gtc", "post_only", "fok", "ioc"),
        "stp_mode": ("none", "cancel_taker", "cancel_maker", "cancel_both"),
    }
    ALIASES: ClassVar = {"order_id": ("OrderId",)}

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    order_type: Text = None
    """Limit or market, or the kind of record where so documented"""
    side: Text = None
    """Buy or sell; v2 futures in hedge mode close a long with buy, v3 with sell"""
    size: Dec = None
    """Quantity, in the base coin; in the quote coin for spot market buys; the credited amount for withdrawals"""
    force: Text = None
    """How long the order stays in force"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    stp_mode: Text = None
    """What happens when an order would meet one's own"""


RESULT = PlaceOrderResult
