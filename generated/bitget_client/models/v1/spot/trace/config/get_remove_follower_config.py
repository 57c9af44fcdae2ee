# Made by Specloom from bitget/rest/v1/spot/trace/config/getRemoveFollowerConfig.yaml; change that file, not this one.
"""Answer of ``v1.spot.trace.config.get_remove_follower_config``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
