# Made by Specloom from bitget/rest/v1/spot/trace/order/updateTpsl.yaml; change that file, not this one.
"""Answer of ``v1.spot.trace.order.update_tpsl``."""

from bitget_client._runtime.values import Anything

RESULT = Anything
