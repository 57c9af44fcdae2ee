# Made by Specloom from bitget/rest/v1/mix/market/candles.yaml; change that file, not this one.
"""Answer of ``v1.mix.market.candles``."""

from bitget_client._runtime.values import Anything

RESULT = Anything
