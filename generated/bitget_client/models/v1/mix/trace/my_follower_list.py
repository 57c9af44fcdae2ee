# Made by Specloom from bitget/rest/v1/mix/trace/myFollowerList.yaml; change that file, not this one.
"""Answer of ``v1.mix.trace.my_follower_list``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
