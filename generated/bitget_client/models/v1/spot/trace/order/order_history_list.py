# Made by Specloom from bitget/rest/v1/spot/trace/order/orderHistoryList.yaml; change that file, not this one.
"""Answer of ``v1.spot.trace.order.order_history_list``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
