# Made by Specloom from bitget/rest/v1/margin/isolated/public/tierData.yaml; change that file, not this one.
"""Answer of ``v1.margin.isolated.public.tier_data``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
