# Made by Specloom from bitget/rest/v1/mix/order/cancel-all-orders.yaml; change that file, not this one.
"""Answer of ``v1.mix.order.cancel_all_orders``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
