# Made by Specloom from bitget/rest/v2/margin/crossed/account/borrow.yaml; change that file, not this one.
"""Answer of ``v2.margin.crossed.account.borrow``."""

from bitget_client._runtime.codec.models import Dec, Model, Text


class Borrow(Model, rename={"loan_id": "loanId", "borrow_amount": "borrowAmount"}):
    """The answer."""

    loan_id: Text = None
    """Loan id"""
    coin: Text = None
    """Coin name"""
    borrow_amount: Dec = None
    """Amount borrowed or to borrow (coin)"""


RESULT = Borrow
