# Made by Specloom from bitget/rest/v1/mix/trace/followerCloseByAll.yaml; change that file, not this one.
"""Answer of ``v1.mix.trace.follower_close_by_all``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
