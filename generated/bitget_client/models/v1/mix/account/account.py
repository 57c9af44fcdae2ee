# Made by Specloom from bitget/rest/v1/mix/account/account.yaml; change that file, not this one.
"""Answer of ``v1.mix.account.account``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
