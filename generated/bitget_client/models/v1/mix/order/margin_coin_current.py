# Made by Specloom from bitget/rest/v1/mix/order/marginCoinCurrent.yaml; change that file, not this one.
"""Answer of ``v1.mix.order.margin_coin_current``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
