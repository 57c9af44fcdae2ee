# Made by Specloom from bitget/rest/v2/mix/account/set-margin.yaml; change that file, not this one.
"""Answer of ``v2.mix.account.set_margin``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
