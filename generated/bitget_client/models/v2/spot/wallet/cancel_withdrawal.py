# Made by Specloom from bitget/rest/v2/spot/wallet/cancel-withdrawal.yaml; change that file, not this one.
"""Answer of ``v2.spot.wallet.cancel_withdrawal``."""

from bitget_client._runtime.codec.models import Text

RESULT = Text
