# Made by Specloom from bitget/rest/v2/spot/wallet/transfer-coin-info.yaml; change that file, not this one.
"""Answer of ``v2.spot.wallet.transfer_coin_info``."""

from bitget_client._runtime.codec.models import ListOf, Text

RESULT = ListOf[Text]
