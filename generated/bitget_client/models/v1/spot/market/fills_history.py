# Made by Specloom from bitget/rest/v1/spot/market/fills-history.yaml; change that file, not this one.
"""Answer of ``v1.spot.market.fills_history``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
