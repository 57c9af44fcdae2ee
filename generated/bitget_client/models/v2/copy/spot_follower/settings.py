# Made by Specloom from bitget/rest/v2/copy/spot-follower/settings.yaml; change that file, not this one.
"""Answer of ``v2.copy.spot_follower.settings``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
