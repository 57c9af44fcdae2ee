# Made by Specloom from bitget/rest/v1/mix/market/mark-price.yaml; change that file, not this one.
"""Answer of ``v1.mix.market.mark_price``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
