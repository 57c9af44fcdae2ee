# Made by Specloom from bitget/rest/v1/spot/wallet/withdrawal-v2.yaml; change that file, not this one.
"""Answer of ``v1.spot.wallet.withdrawal_v2``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
