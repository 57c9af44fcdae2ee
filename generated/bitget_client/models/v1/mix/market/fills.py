# Made by Specloom from bitget/rest/v1/mix/market/fills.yaml; change that file, not this one.
"""Answer of ``v1.mix.market.fills``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
