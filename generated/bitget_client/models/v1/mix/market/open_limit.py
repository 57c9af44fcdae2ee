# Made by Specloom from bitget/rest/v1/mix/market/open-limit.yaml; change that file, not this one.
"""Answer of ``v1.mix.market.open_limit``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
