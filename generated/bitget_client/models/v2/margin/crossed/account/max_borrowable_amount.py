# Made by Specloom from bitget/rest/v2/margin/crossed/account/max-borrowable-amount.yaml; change that file, not this one.
"""Answer of ``v2.margin.crossed.account.max_borrowable_amount``."""

from bitget_client._runtime.codec.models import Dec, Model, Text


class MaxBorrowableAmount(Model, rename={"max_borrowable_amount": "maxBorrowableAmount"}):
    """The answer."""

    coin: Text = None
    """Coin name"""
    max_borrowable_amount: Dec = None
    """Most that can be borrowed (coin)"""


RESULT = MaxBorrowableAmount
