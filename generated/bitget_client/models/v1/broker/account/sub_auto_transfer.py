# Made by Specloom from bitget/rest/v1/broker/account/sub-auto-transfer.yaml; change that file, not this one.
"""Answer of ``v1.broker.account.sub_auto_transfer``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
