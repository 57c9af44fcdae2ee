# Made by Specloom from bitget/rest/v1/mix/trace/waitProfitDateList.yaml; change that file, not this one.
"""Answer of ``v1.mix.trace.wait_profit_date_list``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
