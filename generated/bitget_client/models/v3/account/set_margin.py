# Made by Specloom from bitget/rest/v3/account/set-margin.yaml; change that file, not this one.
"""Answer of ``v3.account.set_margin``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
