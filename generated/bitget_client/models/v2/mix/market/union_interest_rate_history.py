# Made by Specloom from bitget/rest/v2/mix/market/union-interest-rate-history.yaml; change that file, not this one.
"""Answer of ``v2.mix.market.union_interest_rate_history``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class UnionInterestRateHistoryHistoryInterestRateList(
    Model, rename={"annual_interest_rate": "annualInterestRate", "daily_interest_rate": "dailyInterestRate"}
):
    """Past interest rates."""

    ts: Ms = None
    """Time of the data"""
    annual_interest_rate: Dec = None
    """Yearly interest rate (ratio)"""
    daily_interest_rate: Dec = None
    """Daily interest rate (ratio)"""


class UnionInterestRateHistory(Model, rename={"history_interest_rate_list": "historyInterestRateList"}):
    """The answer."""

    coin: Text = None
    """Coin name"""
    history_interest_rate_list: list[UnionInterestRateHistoryHistoryInterestRateList] | None = None
    """Past interest rates"""


RESULT = UnionInterestRateHistory
