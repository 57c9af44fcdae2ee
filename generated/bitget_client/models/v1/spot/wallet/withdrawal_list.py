# Made by Specloom from bitget/rest/v1/spot/wallet/withdrawal-list.yaml; change that file, not this one.
"""Answer of ``v1.spot.wallet.withdrawal_list``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
