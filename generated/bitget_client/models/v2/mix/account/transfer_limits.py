# Made by Specloom from bitget/rest/v2/mix/account/transfer-limits.yaml; change that file, not this one.
"""Answer of ``v2.mix.account.transfer_limits``."""

from bitget_client._runtime.codec.models import Dec, Model, Text


class TransferLimits(Model, rename={"max_transfer_in": "maxTransferIn"}):
    """The answer."""

    coin: Text = None
    """Coin name"""
    max_transfer_in: Dec = None
    """Most that can be moved in (coin)"""


RESULT = TransferLimits
