# Made by Specloom from bitget/rest/v1/mix/trace/public/getFollowerConfig.yaml; change that file, not this one.
"""Answer of ``v1.mix.trace.public.get_follower_config``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
