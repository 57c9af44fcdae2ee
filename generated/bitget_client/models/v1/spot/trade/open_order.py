# Made by Specloom from bitget/rest/v1/spot/trade/open-order.yaml; change that file, not this one.
"""Answer of ``v1.spot.trade.open_order``."""

from bitget_client._runtime.values import Anything

RESULT = Anything
