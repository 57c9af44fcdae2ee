# Made by Specloom from bitget/rest/v1/mix/trace/traderSymbols.yaml; change that file, not this one.
"""Answer of ``v1.mix.trace.trader_symbols``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
