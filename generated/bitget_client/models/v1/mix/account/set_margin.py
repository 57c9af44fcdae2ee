# Made by Specloom from bitget/rest/v1/mix/account/setMargin.yaml; change that file, not this one.
"""Answer of ``v1.mix.account.set_margin``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
