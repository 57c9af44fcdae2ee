# Made by Specloom from bitget/rest/v1/mix/market/depth.yaml; change that file, not this one.
"""Answer of ``v1.mix.market.depth``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
