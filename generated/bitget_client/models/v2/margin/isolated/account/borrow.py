# Made by Specloom from bitget/rest/v2/margin/isolated/account/borrow.yaml; change that file, not this one.
"""Answer of ``v2.margin.isolated.account.borrow``."""

from bitget_client._runtime.codec.models import Dec, Model, Text


class Borrow(Model, rename={"loan_id": "loanId", "borrow_amount": "borrowAmount"}):
    """The answer."""

    loan_id: Text = None
    """Loan id"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    coin: Text = None
    """Coin name"""
    borrow_amount: Dec = None
    """Amount borrowed or to borrow (coin)"""


RESULT = Borrow
