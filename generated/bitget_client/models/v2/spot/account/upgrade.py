# Made by Specloom from bitget/rest/v2/spot/account/upgrade.yaml; change that file, not this one.
"""Answer of ``v2.spot.account.upgrade``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
