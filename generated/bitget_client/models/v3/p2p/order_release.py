# Made by Specloom from bitget/rest/v3/p2p/order-release.yaml; change that file, not this one.
"""Answer of ``v3.p2p.order_release``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
