# Made by Specloom from bitget/rest/v3/market/margin-loans.yaml; change that file, not this one.
"""Answer of ``v3.market.margin_loans``."""

from bitget_client._runtime.codec.models import Dec, Model


class MarginLoans(Model, rename={"daily_interest": "dailyInterest", "annual_interest": "annualInterest"}):
    """The answer."""

    daily_interest: Dec = None
    """Interest for a day (ratio)"""
    annual_interest: Dec = None
    """Interest for a year (ratio)"""
    limit: Dec = None
    """Most that can be borrowed (coin)"""


RESULT = MarginLoans
