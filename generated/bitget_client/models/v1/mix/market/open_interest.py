# Made by Specloom from bitget/rest/v1/mix/market/open-interest.yaml; change that file, not this one.
"""Answer of ``v1.mix.market.open_interest``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
