# Made by Specloom from bitget/rest/v1/spot/trace/order/updateTpsl.yaml; change that file, not this one.
"""Answer of ``v1.spot.trace.order.update_tpsl``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
