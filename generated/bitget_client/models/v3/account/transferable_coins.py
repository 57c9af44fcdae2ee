# Made by Specloom from bitget/rest/v3/account/transferable-coins.yaml; change that file, not this one.
"""Answer of ``v3.account.transferable_coins``."""

from bitget_client._runtime.codec.models import ListOf, Text

RESULT = ListOf[Text]
