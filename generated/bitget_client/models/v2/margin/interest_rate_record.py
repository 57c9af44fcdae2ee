# Made by Specloom from bitget/rest/v2/margin/interest-rate-record.yaml; change that file, not this one.
"""Answer of ``v2.margin.interest_rate_record``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class InterestRateRecord(
    Model,
    rename={
        "daily_interest_rate": "dailyInterestRate",
        "annual_interest_rate": "annualInterestRate",
        "updated_time": "updatedTime",
        "quote_coin": "quoteCoin",
    },
):
    """The answer."""

    coin: Text = None
    """Coin name"""
    daily_interest_rate: Dec = None
    """Daily interest rate (ratio)"""
    annual_interest_rate: Dec = None
    """Yearly interest rate (ratio)"""
    updated_time: Ms = None
    """When it last changed"""
    quote_coin: Text = None
    """Coin in which prices stand"""


RESULT = InterestRateRecord
