# Made by Specloom from bitget/rest/v1/spot/market/merge-depth.yaml; change that file, not this one.
"""Answer of ``v1.spot.market.merge_depth``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
