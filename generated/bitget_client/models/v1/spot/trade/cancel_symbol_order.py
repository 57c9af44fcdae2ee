# Made by Specloom from bitget/rest/v1/spot/trade/cancel-symbol-order.yaml; change that file, not this one.
"""Answer of ``v1.spot.trade.cancel_symbol_order``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
