# Made by Specloom from bitget/rest/v3/account/deposit-account.yaml; change that file, not this one.
"""Answer of ``v3.account.deposit_account``."""

from bitget_client._runtime.codec.models import Text

RESULT = Text
