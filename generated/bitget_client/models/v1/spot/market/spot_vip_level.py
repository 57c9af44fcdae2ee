# Made by Specloom from bitget/rest/v1/spot/market/spot-vip-level.yaml; change that file, not this one.
"""Answer of ``v1.spot.market.spot_vip_level``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
