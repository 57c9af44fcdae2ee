# Made by Specloom from bitget/rest/v1/broker/account/sub-withdrawal.yaml; change that file, not this one.
"""Answer of ``v1.broker.account.sub_withdrawal``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
