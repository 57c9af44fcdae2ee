# Made by Specloom from bitget/rest/v2/margin/crossed/interest-rate-and-limit.yaml; change that file, not this one.
"""Answer of ``v2.margin.crossed.interest_rate_and_limit``."""

from bitget_client._runtime.codec.models import Dec, Flag, Int, Model, Text


class InterestRateAndLimitVipList(
    Model,
    rename={
        "daily_interest_rate": "dailyInterestRate",
        "annual_interest_rate": "annualInterestRate",
        "discount_rate": "discountRate",
    },
):
    """Terms by VIP level."""

    level: Int = None
    """VIP level"""
    limit: Dec = None
    """Most that can be borrowed at this VIP level (coin)"""
    daily_interest_rate: Dec = None
    """Daily interest rate (ratio)"""
    annual_interest_rate: Dec = None
    """Yearly interest rate (ratio)"""
    discount_rate: Dec = None
    """Share of the value that counts; 1 is all of it (ratio)"""


class InterestRateAndLimit(
    Model,
    rename={
        "daily_interest_rate": "dailyInterestRate",
        "annual_interest_rate": "annualInterestRate",
        "max_borrowable_amount": "maxBorrowableAmount",
        "vip_list": "vipList",
    },
):
    """The answer."""

    transferable: Flag = None
    """Whether the coin can be moved between accounts"""
    leverage: Dec = None
    """Leverage; as a parameter, for cross margin, one-way mode, or both directions alike"""
    coin: Text = None
    """Coin name"""
    borrowable: Flag = None
    """Whether the coin can be borrowed"""
    daily_interest_rate: Dec = None
    """Daily interest rate (ratio)"""
    annual_interest_rate: Dec = None
    """Yearly interest rate (ratio)"""
    max_borrowable_amount: Dec = None
    """Most that can be borrowed (coin)"""
    vip_list: list[InterestRateAndLimitVipList] | None = None
    """Terms by VIP level"""


RESULT = list[InterestRateAndLimit]
