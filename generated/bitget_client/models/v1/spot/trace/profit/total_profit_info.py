# Made by Specloom from bitget/rest/v1/spot/trace/profit/totalProfitInfo.yaml; change that file, not this one.
"""Answer of ``v1.spot.trace.profit.total_profit_info``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
