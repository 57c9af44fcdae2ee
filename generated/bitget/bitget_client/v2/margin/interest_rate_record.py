# Made by Specloom from bitget/rest/v2/margin/interest-rate-record.yaml; change that file, not this one.
"""GET /api/v2/margin/interest-rate-record: Returns past interest rates of borrowing a coin on margin."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.margin.interest_rate_record",
    method="GET",
    path="/api/v2/margin/interest-rate-record",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.margin.interest_rate_record"),
    errors=("common", "margin"),
    params=(Param(wire="coin", name="coin", required=True),),
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-margin-common/classic-margin-common#get-the-leverage-interest-rate",
)


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


def interest_rate_record(
    *,
    coin: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[InterestRateRecord]:
    """Returns past interest rates of borrowing a coin on margin.

    Limit: 10 requests in 1 s by ip.

    Args:
        coin: Coin name.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        InterestRateRecord

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-margin-common/classic-margin-common#get-the-leverage-interest-rate
    """
    return Request(
        RECORD,
        {
            "coin": coin,
        },
        timeout,
        headers,
    )
