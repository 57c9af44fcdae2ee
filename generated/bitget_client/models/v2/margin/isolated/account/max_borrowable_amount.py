# Made by Specloom from bitget/rest/v2/margin/isolated/account/max-borrowable-amount.yaml; change that file, not this one.
"""Answer of ``v2.margin.isolated.account.max_borrowable_amount``."""

from bitget_client._runtime.codec.models import Dec, Model, Text


class MaxBorrowableAmount(
    Model,
    rename={
        "base_coin": "baseCoin",
        "base_coin_max_borrow_amount": "baseCoinMaxBorrowAmount",
        "quote_coin": "quoteCoin",
        "quote_coin_max_borrow_amount": "quoteCoinMaxBorrowAmount",
    },
):
    """The answer."""

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    base_coin: Text = None
    """Coin being traded"""
    base_coin_max_borrow_amount: Dec = None
    """Most that can be borrowed now (base coin)"""
    quote_coin: Text = None
    """Coin in which prices stand"""
    quote_coin_max_borrow_amount: Dec = None
    """Most that can be borrowed now (quote coin)"""


RESULT = MaxBorrowableAmount
