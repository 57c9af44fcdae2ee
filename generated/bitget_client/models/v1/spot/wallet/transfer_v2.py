# Made by Specloom from bitget/rest/v1/spot/wallet/transfer-v2.yaml; change that file, not this one.
"""Answer of ``v1.spot.wallet.transfer_v2``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
