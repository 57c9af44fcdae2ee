# Made by Specloom from bitget/rest/v1/spot/trace/user/myFollowers.yaml; change that file, not this one.
"""Answer of ``v1.spot.trace.user.my_followers``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
