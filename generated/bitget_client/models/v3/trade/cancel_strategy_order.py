# Made by Specloom from bitget/rest/v3/trade/cancel-strategy-order.yaml; change that file, not this one.
"""Answer of ``v3.trade.cancel_strategy_order``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
