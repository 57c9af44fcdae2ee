# Made by Specloom from bitget/rest/v1/spot/account/getInfo.yaml; change that file, not this one.
"""Answer of ``v1.spot.account.get_info``."""

from bitget_client._runtime.values import Anything

RESULT = Anything
