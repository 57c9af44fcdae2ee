# Made by Specloom from bitget/rest/v1/mix/account/setMarginMode.yaml; change that file, not this one.
"""Answer of ``v1.mix.account.set_margin_mode``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
