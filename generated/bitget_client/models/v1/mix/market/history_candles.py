# Made by Specloom from bitget/rest/v1/mix/market/history-candles.yaml; change that file, not this one.
"""Answer of ``v1.mix.market.history_candles``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
