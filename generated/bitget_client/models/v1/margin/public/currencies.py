# Made by Specloom from bitget/rest/v1/margin/public/currencies.yaml; change that file, not this one.
"""Answer of ``v1.margin.public.currencies``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
