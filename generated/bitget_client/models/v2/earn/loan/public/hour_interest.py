# Made by Specloom from bitget/rest/v2/earn/loan/public/hour-interest.yaml; change that file, not this one.
"""Answer of ``v2.earn.loan.public.hour_interest``."""

from bitget_client._runtime.codec.models import Dec, Model


class HourInterest(Model, rename={"hour_interest": "hourInterest", "loan_amount": "loanAmount"}):
    """The answer."""

    hour_interest: Dec = None
    """Interest for an hour (coin)"""
    loan_amount: Dec = None
    """Amount borrowed or that can be borrowed (coin)"""


RESULT = HourInterest
