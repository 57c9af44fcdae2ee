# Made by Specloom from bitget/rest/v2/margin/crossed/account/max-transfer-out-amount.yaml; change that file, not this one.
"""Answer of ``v2.margin.crossed.account.max_transfer_out_amount``."""

from bitget_client._runtime.codec.models import Dec, Model, Text


class MaxTransferOutAmount(Model, rename={"max_transfer_out_amount": "maxTransferOutAmount"}):
    """The answer."""

    coin: Text = None
    """Coin name"""
    max_transfer_out_amount: Dec = None
    """Most that can be moved out (coin)"""


RESULT = MaxTransferOutAmount
