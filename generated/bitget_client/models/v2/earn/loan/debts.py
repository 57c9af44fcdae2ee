# Made by Specloom from bitget/rest/v2/earn/loan/debts.yaml; change that file, not this one.
"""Answer of ``v2.earn.loan.debts``."""

from bitget_client._runtime.codec.models import Dec, Model, Text


class DebtsPledgeInfos(Model, rename={"amount_usdt": "amountUsdt"}):
    """Coins that can be pledged."""

    coin: Text = None
    """Coin name"""
    amount: Dec = None
    """Amount; for margin changes, negative takes out"""
    amount_usdt: Dec = None
    """The amount valued in USDT"""


class DebtsLoanInfos(Model, rename={"amount_usdt": "amountUsdt"}):
    """Coins that can be borrowed."""

    coin: Text = None
    """Coin name"""
    amount: Dec = None
    """Amount; for margin changes, negative takes out"""
    amount_usdt: Dec = None
    """The amount valued in USDT"""


class Debts(Model, rename={"pledge_infos": "pledgeInfos", "loan_infos": "loanInfos"}):
    """The answer."""

    pledge_infos: list[DebtsPledgeInfos] | None = None
    """Coins that can be pledged"""
    loan_infos: list[DebtsLoanInfos] | None = None
    """Coins that can be borrowed"""


RESULT = Debts
