# Made by Specloom from bitget/rest/v1/mix/order/current.yaml; change that file, not this one.
"""Answer of ``v1.mix.order.current``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
