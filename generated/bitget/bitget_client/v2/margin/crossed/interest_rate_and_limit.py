# Made by Specloom from bitget/rest/v2/margin/crossed/interest-rate-and-limit.yaml; change that file, not this one.
"""GET /api/v2/margin/crossed/interest-rate-and-limit: Returns interest rates and borrowing limits of a coin in cross margin at the caller's VIP level."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Flag, Int, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.margin.crossed.interest_rate_and_limit",
    method="GET",
    path="/api/v2/margin/crossed/interest-rate-and-limit",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.margin.crossed.interest_rate_and_limit"
    ),
    errors=("common", "margin"),
    params=(Param(wire="coin", name="coin", required=True),),
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-margin-cross-account/classic-margin-cross-account#get-cross-interest-rate-and-max-borrowable",
)


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


def interest_rate_and_limit(
    *,
    coin: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[InterestRateAndLimit]]:
    """Returns interest rates and borrowing limits of a coin in cross margin at the caller's VIP level.

    Limit: 10 requests in 1 s by ip.

    Args:
        coin: Coin name.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[InterestRateAndLimit]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-margin-cross-account/classic-margin-cross-account#get-cross-interest-rate-and-max-borrowable
    """
    return Request(
        RECORD,
        {
            "coin": coin,
        },
        timeout,
        headers,
    )
