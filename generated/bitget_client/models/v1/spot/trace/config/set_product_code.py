# Made by Specloom from bitget/rest/v1/spot/trace/config/setProductCode.yaml; change that file, not this one.
"""Answer of ``v1.spot.trace.config.set_product_code``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
