# Made by Specloom from bitget/rest/v1/mix/trace/followerHistoryOrders.yaml; change that file, not this one.
"""Answer of ``v1.mix.trace.follower_history_orders``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
