# Made by Specloom from bitget/rest/v1/mix/trace/traderList.yaml; change that file, not this one.
"""Answer of ``v1.mix.trace.trader_list``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
