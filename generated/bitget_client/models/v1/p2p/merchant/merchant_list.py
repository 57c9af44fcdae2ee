# Made by Specloom from bitget/rest/v1/p2p/merchant/merchantList.yaml; change that file, not this one.
"""Answer of ``v1.p2p.merchant.merchant_list``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
