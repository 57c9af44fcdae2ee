# Made by Specloom from bitget/rest/v1/spot/wallet/transfer.yaml; change that file, not this one.
"""Answer of ``v1.spot.wallet.transfer``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
