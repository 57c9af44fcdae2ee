# Made by Specloom from bitget/rest/v1/mix/market/ticker.yaml; change that file, not this one.
"""Answer of ``v1.mix.market.ticker``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
