# Made by Specloom from bitget/rest/v2/margin/isolated/interest-rate-and-limit.yaml; change that file, not this one.
"""GET /api/v2/margin/isolated/interest-rate-and-limit: Returns interest rates and borrowing limits of both coins of a symbol at the caller's VIP level."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Flag, Int, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.margin.isolated.interest_rate_and_limit",
    method="GET",
    path="/api/v2/margin/isolated/interest-rate-and-limit",
    version="v2",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.margin.isolated.interest_rate_and_limit"
    ),
    errors=("common", "margin"),
    params=(Param(wire="symbol", name="symbol", required=True, symbol=True),),
    account_mode="classic",
    docs="https://www.bitget.com/api-doc/margin/isolated/account/Isolated-Margin-Interest-Rate-And-Max-Borrowable-Amount",
)


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


def interest_rate_and_limit(
    *,
    symbol: str | Symbol,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[InterestRateAndLimit]]:
    """Returns interest rates and borrowing limits of both coins of a symbol at the caller's VIP level.

    Limit: 10 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[InterestRateAndLimit]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/margin/isolated/account/Isolated-Margin-Interest-Rate-And-Max-Borrowable-Amount
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
        },
        timeout,
        headers,
    )
