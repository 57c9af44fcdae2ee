# Made by Specloom from bitget/rest/v1/mix/account/open-count.yaml; change that file, not this one.
"""Answer of ``v1.mix.account.open_count``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
