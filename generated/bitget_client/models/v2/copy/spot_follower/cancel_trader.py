# Made by Specloom from bitget/rest/v2/copy/spot-follower/cancel-trader.yaml; change that file, not this one.
"""Answer of ``v2.copy.spot_follower.cancel_trader``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
