# Made by Specloom from bitget/rest/v1/spot/trace/config/getFollowerSettings.yaml; change that file, not this one.
"""Answer of ``v1.spot.trace.config.get_follower_settings``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
