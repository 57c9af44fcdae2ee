# Made by Specloom from bitget/rest/v1/mix/market/contract-vip-level.yaml; change that file, not this one.
"""Answer of ``v1.mix.market.contract_vip_level``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
