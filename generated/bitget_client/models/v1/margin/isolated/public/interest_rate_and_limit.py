# Made by Specloom from bitget/rest/v1/margin/isolated/public/interestRateAndLimit.yaml; change that file, not this one.
"""Answer of ``v1.margin.isolated.public.interest_rate_and_limit``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
