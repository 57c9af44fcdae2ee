# Made by Specloom from bitget/rest/v2/margin/isolated/interest-rate-and-limit.yaml; change that file, not this one.
"""Answer of ``v2.margin.isolated.interest_rate_and_limit``."""

from bitget_client._runtime.codec.models import Dec, Flag, Int, Model, Text


class InterestRateAndLimitBaseVipList(
    Model,
    rename={
        "daily_interest_rate": "dailyInterestRate",
        "annually_interest_rate": "annuallyInterestRate",
        "discount_rate": "discountRate",
    },
):
    """Base coin terms by VIP level."""

    level: Int = None
    """VIP level"""
    daily_interest_rate: Dec = None
    """Daily interest rate (ratio)"""
    limit: Dec = None
    """Most that can be borrowed at this VIP level (base coin)"""
    annually_interest_rate: Dec = None
    """Yearly interest rate (ratio)"""
    discount_rate: Dec = None
    """Share of the value that counts; 1 is all of it (ratio)"""


class InterestRateAndLimitQuoteList(
    Model,
    rename={
        "daily_interest_rate": "dailyInterestRate",
        "annually_interest_rate": "annuallyInterestRate",
        "discount_rate": "discountRate",
    },
):
    """Quote coin terms by VIP level."""

    level: Int = None
    """VIP level"""
    daily_interest_rate: Dec = None
    """Daily interest rate (ratio)"""
    limit: Dec = None
    """Most that can be borrowed at this VIP level (quote coin)"""
    annually_interest_rate: Dec = None
    """Yearly interest rate (ratio)"""
    discount_rate: Dec = None
    """Share of the value that counts; 1 is all of it (ratio)"""


class InterestRateAndLimit(
    Model,
    rename={
        "base_coin": "baseCoin",
        "base_transferable": "baseTransferable",
        "base_borrowable": "baseBorrowable",
        "base_daily_interest_rate": "baseDailyInterestRate",
        "base_annually_interest_rate": "baseAnnuallyInterestRate",
        "base_max_borrowable_amount": "baseMaxBorrowableAmount",
        "base_vip_list": "baseVipList",
        "quote_coin": "quoteCoin",
        "quote_transferable": "quoteTransferable",
        "quote_borrowable": "quoteBorrowable",
        "quote_daily_interest_rate": "quoteDailyInterestRate",
        "quote_annually_interest_rate": "quoteAnnuallyInterestRate",
        "quote_max_borrowable_amount": "quoteMaxBorrowableAmount",
        "quote_list": "quoteList",
        "quote_transfer_in_able": "quoteTransferInAble",
    },
):
    """The answer."""

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    leverage: Dec = None
    """Leverage; as a parameter, for cross margin, one-way mode, or both directions alike"""
    base_coin: Text = None
    """Coin being traded"""
    base_transferable: Flag = None
    """Whether the base coin can be moved between accounts"""
    base_borrowable: Flag = None
    """Whether the base coin can be borrowed"""
    base_daily_interest_rate: Dec = None
    """Daily borrowing rate of the base coin (ratio)"""
    base_annually_interest_rate: Dec = None
    """Yearly borrowing rate of the base coin (ratio)"""
    base_max_borrowable_amount: Dec = None
    """Most that can be borrowed (base coin)"""
    base_vip_list: list[InterestRateAndLimitBaseVipList] | None = None
    """Base coin terms by VIP level"""
    quote_coin: Text = None
    """Coin in which prices stand"""
    quote_transferable: Flag = None
    """Whether the quote coin can be moved between accounts"""
    quote_borrowable: Flag = None
    """Whether the quote coin can be borrowed"""
    quote_daily_interest_rate: Dec = None
    """Daily borrowing rate of the quote coin (ratio)"""
    quote_annually_interest_rate: Dec = None
    """Yearly borrowing rate of the quote coin (ratio)"""
    quote_max_borrowable_amount: Dec = None
    """Most that can be borrowed (quote coin)"""
    quote_list: list[InterestRateAndLimitQuoteList] | None = None
    """Quote coin terms by VIP level"""
    quote_transfer_in_able: Flag = None
    """Whether the quote coin can be moved in"""


RESULT = list[InterestRateAndLimit]
