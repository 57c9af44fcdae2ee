# Made by Specloom from bitget/rest/v1/spot/trace/user/getTraderInfo.yaml; change that file, not this one.
"""Answer of ``v1.spot.trace.user.get_trader_info``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
