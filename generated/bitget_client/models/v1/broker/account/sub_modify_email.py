# Made by Specloom from bitget/rest/v1/broker/account/sub-modify-email.yaml; change that file, not this one.
"""Answer of ``v1.broker.account.sub_modify_email``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
