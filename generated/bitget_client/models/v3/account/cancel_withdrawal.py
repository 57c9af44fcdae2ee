# Made by Specloom from bitget/rest/v3/account/cancel-withdrawal.yaml; change that file, not this one.
"""Answer of ``v3.account.cancel_withdrawal``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
