# Made by Specloom from bitget/rest/v1/spot/trade/open-orders.yaml; change that file, not this one.
"""Answer of ``v1.spot.trade.open_orders``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
