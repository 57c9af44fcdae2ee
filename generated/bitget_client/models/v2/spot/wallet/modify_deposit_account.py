# Made by Specloom from bitget/rest/v2/spot/wallet/modify-deposit-account.yaml; change that file, not this one.
"""Answer of ``v2.spot.wallet.modify_deposit_account``."""

from bitget_client._runtime.codec.models import Text

RESULT = Text
