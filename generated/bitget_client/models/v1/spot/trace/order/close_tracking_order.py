# Made by Specloom from bitget/rest/v1/spot/trace/order/closeTrackingOrder.yaml; change that file, not this one.
"""Answer of ``v1.spot.trace.order.close_tracking_order``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
