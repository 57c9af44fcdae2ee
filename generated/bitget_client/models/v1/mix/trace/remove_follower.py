# Made by Specloom from bitget/rest/v1/mix/trace/removeFollower.yaml; change that file, not this one.
"""Answer of ``v1.mix.trace.remove_follower``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
