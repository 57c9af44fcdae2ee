# Made by Specloom from bitget/rest/v3/account/repayable-coins.yaml; change that file, not this one.
"""Answer of ``v3.account.repayable_coins``."""

from bitget_client._runtime.codec.models import Dec, Int, Model, Text


class RepayableCoinsRepayableCoinList(Model):
    """Coins with debt to repay."""

    coin: Text = None
    """Coin name"""
    size: Dec = None
    """Quantity, in the base coin; in the quote coin for spot market buys; the credited amount for withdrawals"""
    amount: Dec = None
    """Amount; for margin changes, negative takes out"""


class RepayableCoins(Model, rename={"repayable_coin_list": "repayableCoinList", "max_selection": "maxSelection"}):
    """The answer."""

    repayable_coin_list: list[RepayableCoinsRepayableCoinList] | None = None
    """Coins with debt to repay"""
    max_selection: Int = None
    """Coins that may be chosen to repay with"""


RESULT = RepayableCoins
