# Made by Specloom from bitget/rest/v1/spot/trace/profit/waitProfitDetailList.yaml; change that file, not this one.
"""Answer of ``v1.spot.trace.profit.wait_profit_detail_list``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
