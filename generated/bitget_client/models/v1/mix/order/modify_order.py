# Made by Specloom from bitget/rest/v1/mix/order/modifyOrder.yaml; change that file, not this one.
"""Answer of ``v1.mix.order.modify_order``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
