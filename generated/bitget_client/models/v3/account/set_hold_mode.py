# Made by Specloom from bitget/rest/v3/account/set-hold-mode.yaml; change that file, not this one.
"""Answer of ``v3.account.set_hold_mode``."""

from bitget_client._runtime.codec.models import Text

RESULT = Text
