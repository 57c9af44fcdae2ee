# Made by Specloom from bitget/rest/v1/mix/order/batch-orders.yaml; change that file, not this one.
"""Answer of ``v1.mix.order.batch_orders``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
