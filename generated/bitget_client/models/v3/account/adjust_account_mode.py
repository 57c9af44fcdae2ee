# Made by Specloom from bitget/rest/v3/account/adjust-account-mode.yaml; change that file, not this one.
"""Answer of ``v3.account.adjust_account_mode``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
