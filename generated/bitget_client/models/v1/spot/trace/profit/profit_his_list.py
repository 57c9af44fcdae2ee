# Made by Specloom from bitget/rest/v1/spot/trace/profit/profitHisList.yaml; change that file, not this one.
"""Answer of ``v1.spot.trace.profit.profit_his_list``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
