# Made by Specloom from bitget/rest/v1/spot/trade/fills.yaml; change that file, not this one.
"""Answer of ``v1.spot.trade.fills``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
