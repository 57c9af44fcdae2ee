# Made by Specloom from bitget/rest/v1/spot/trade/cancel-order-v2.yaml; change that file, not this one.
"""Answer of ``v1.spot.trade.cancel_order_v2``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
