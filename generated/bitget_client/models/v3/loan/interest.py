# Made by Specloom from bitget/rest/v3/loan/interest.yaml; change that file, not this one.
"""Answer of ``v3.loan.interest``."""

from bitget_client._runtime.codec.models import Dec, Model


class Interest(Model, rename={"hour_interest": "hourInterest", "loan_amount": "loanAmount"}):
    """The answer."""

    hour_interest: Dec = None
    """Interest for an hour (coin)"""
    loan_amount: Dec = None
    """Amount borrowed or that can be borrowed (coin)"""


RESULT = Interest
