# Made by Specloom from bitget/rest/v1/mix/trace/report/order/historyList.yaml; change that file, not this one.
"""Answer of ``v1.mix.trace.report.order.history_list``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
