# Made by Specloom from bitget/rest/v2/spot/account/switch-deduct.yaml; change that file, not this one.
"""Answer of ``v2.spot.account.switch_deduct``."""

from bitget_client._runtime.codec.models import Flag

RESULT = Flag
