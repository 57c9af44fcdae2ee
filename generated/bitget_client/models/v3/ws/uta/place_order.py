# Made by Specloom from bitget/ws/v3/trade/uta-place-order.yaml; change that file, not this one.
"""What ``v3.ws.uta.place_order`` carries."""

from bitget_client._runtime.codec.models import Model, Ms, Text


class PlaceOrderResult(Model, rename={"order_id": "orderId", "client_oid": "clientOid", "c_time": "cTime"}):
    """The answer."""

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    c_time: Ms = None
    """When it was created"""


RESULT = list[PlaceOrderResult]
