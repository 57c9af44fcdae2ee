# Made by Specloom from bitget/rest/v1/mix/order/close-all-positions.yaml; change that file, not this one.
"""Answer of ``v1.mix.order.close_all_positions``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
