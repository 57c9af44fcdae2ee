# Made by Specloom from bitget/rest/v3/account/switch.yaml; change that file, not this one.
"""Answer of ``v3.account.switch``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
