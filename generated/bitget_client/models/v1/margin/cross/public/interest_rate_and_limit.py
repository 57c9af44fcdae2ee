# Made by Specloom from bitget/rest/v1/margin/cross/public/interestRateAndLimit.yaml; change that file, not this one.
"""Answer of ``v1.margin.cross.public.interest_rate_and_limit``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
