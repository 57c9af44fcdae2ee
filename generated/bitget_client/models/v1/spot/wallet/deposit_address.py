# Made by Specloom from bitget/rest/v1/spot/wallet/deposit-address.yaml; change that file, not this one.
"""Answer of ``v1.spot.wallet.deposit_address``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
