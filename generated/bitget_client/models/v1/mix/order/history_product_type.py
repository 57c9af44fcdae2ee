# Made by Specloom from bitget/rest/v1/mix/order/historyProductType.yaml; change that file, not this one.
"""Answer of ``v1.mix.order.history_product_type``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
