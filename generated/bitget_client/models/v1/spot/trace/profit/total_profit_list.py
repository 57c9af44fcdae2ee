# Made by Specloom from bitget/rest/v1/spot/trace/profit/totalProfitList.yaml; change that file, not this one.
"""Answer of ``v1.spot.trace.profit.total_profit_list``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
