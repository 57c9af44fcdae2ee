# Made by Specloom from bitget/rest/v1/mix/market/funding-time.yaml; change that file, not this one.
"""Answer of ``v1.mix.market.funding_time``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
