# Made by Specloom from bitget/rest/v2/copy/spot-trader/order-modify-tpsl.yaml; change that file, not this one.
"""Answer of ``v2.copy.spot_trader.order_modify_tpsl``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
