# Made by Specloom from bitget/rest/v1/mix/trace/followerOrder.yaml; change that file, not this one.
"""Answer of ``v1.mix.trace.follower_order``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
