# Made by Specloom from bitget/rest/v2/broker/account/set-subaccount-autotransfer.yaml; change that file, not this one.
"""Answer of ``v2.broker.account.set_subaccount_autotransfer``."""

from bitget_client._runtime.codec.models import Text

RESULT = Text
