# Made by Specloom from bitget/rest/v1/spot/public/time.yaml; change that file, not this one.
"""Answer of ``v1.spot.public.time``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
