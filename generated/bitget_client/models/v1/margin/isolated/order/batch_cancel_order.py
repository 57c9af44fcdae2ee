# Made by Specloom from bitget/rest/v1/margin/isolated/order/batchCancelOrder.yaml; change that file, not this one.
"""Answer of ``v1.margin.isolated.order.batch_cancel_order``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
