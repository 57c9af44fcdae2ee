# Made by Specloom from bitget/rest/v1/spot/trace/profit/profitHisDetailList.yaml; change that file, not this one.
"""Answer of ``v1.spot.trace.profit.profit_his_detail_list``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
