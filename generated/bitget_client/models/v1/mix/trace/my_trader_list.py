# Made by Specloom from bitget/rest/v1/mix/trace/myTraderList.yaml; change that file, not this one.
"""Answer of ``v1.mix.trace.my_trader_list``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
