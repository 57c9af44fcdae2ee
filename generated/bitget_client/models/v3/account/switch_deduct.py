# Made by Specloom from bitget/rest/v3/account/switch-deduct.yaml; change that file, not this one.
"""Answer of ``v3.account.switch_deduct``."""

from bitget_client._runtime.codec.models import Flag

RESULT = Flag
