# Made by Specloom from bitget/rest/v1/spot/trace/config/setFollowerConfig.yaml; change that file, not this one.
"""Answer of ``v1.spot.trace.config.set_follower_config``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
