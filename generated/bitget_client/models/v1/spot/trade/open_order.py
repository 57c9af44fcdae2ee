# Made by Specloom from bitget/rest/v1/spot/trade/open-order.yaml; change that file, not this one.
"""Answer of ``v1.spot.trade.open_order``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
