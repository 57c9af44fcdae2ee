# Made by Specloom from bitget/rest/v1/mix/order/allFills.yaml; change that file, not this one.
"""Answer of ``v1.mix.order.all_fills``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
