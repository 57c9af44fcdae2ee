# Made by Specloom from bitget/rest/v1/mix/trace/removeFollower.yaml; change that file, not this one.
"""Answer of ``v1.mix.trace.remove_follower``."""

from bitget_client._runtime.values import Anything

RESULT = Anything
