# Made by Specloom from bitget/rest/v3/account/max-transferable.yaml; change that file, not this one.
"""Answer of ``v3.account.max_transferable``."""

from bitget_client._runtime.codec.models import Dec, Model, Text


class MaxTransferable(Model, rename={"max_transfer": "maxTransfer", "borrow_max_transfer": "borrowMaxTransfer"}):
    """The answer."""

    coin: Text = None
    """Coin name"""
    max_transfer: Dec = None
    """Most that can be moved out (coin)"""
    borrow_max_transfer: Dec = None
    """Most that can be moved out when borrowing is used (coin)"""


RESULT = MaxTransferable
