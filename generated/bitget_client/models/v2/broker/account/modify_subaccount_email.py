# Made by Specloom from bitget/rest/v2/broker/account/modify-subaccount-email.yaml; change that file, not this one.
"""Answer of ``v2.broker.account.modify_subaccount_email``."""

from bitget_client._runtime.codec.models import Text

RESULT = Text
