# Made by Specloom from bitget/rest/v1/spot/trace/user/removeFollower.yaml; change that file, not this one.
"""Answer of ``v1.spot.trace.user.remove_follower``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
