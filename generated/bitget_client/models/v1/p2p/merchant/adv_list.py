# Made by Specloom from bitget/rest/v1/p2p/merchant/advList.yaml; change that file, not this one.
"""Answer of ``v1.p2p.merchant.adv_list``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
