# Made by Specloom from bitget/rest/v3/account/set-leverage.yaml; change that file, not this one.
"""Answer of ``v3.account.set_leverage``."""

from bitget_client._runtime.codec.models import Text

RESULT = Text
