# Made by Specloom from bitget/rest/v1/margin/cross/order/placeOrder.yaml; change that file, not this one.
"""Answer of ``v1.margin.cross.order.place_order``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
