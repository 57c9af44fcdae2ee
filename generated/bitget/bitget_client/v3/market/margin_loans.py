# Made by Specloom from bitget/rest/v3/market/margin-loans.yaml; change that file, not this one.
"""GET /api/v3/market/margin-loans: Returns daily and yearly interest and the limit of borrowing a coin."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.market.margin_loans",
    method="GET",
    path="/api/v3/market/margin-loans",
    version="v3",
    symbol_format="none",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="ip"), pool="v3.market.margin_loans"),
    errors=("common", "uta"),
    params=(
        Param(wire="coin", name="coin", required=True),
        Param(
            wire="level",
            name="level",
            values=(
                "vip0",
                "vip1",
                "vip2",
                "vip3",
                "vip4",
                "vip5",
                "vip6",
                "vip7",
                "pro1",
                "pro2",
                "pro3",
                "pro4",
                "pro5",
                "pro6",
            ),
            default="vip0",
        ),
    ),
    docs="https://www.bitget.com/docs/catalog/market/trading-risk-rules#get-margin-loan",
)


class MarginLoans(
    Model,
    rename={
        "daily_interest": "dailyInterest",
        "annual_interest": "annualInterest",
        "master_sub_limit": "masterSubLimit",
        "platform_remaing_quota": "platformRemaingQuota",
    },
):
    """The answer."""

    daily_interest: Dec = None
    """Interest for a day (ratio)"""
    annual_interest: Dec = None
    """Interest for a year (ratio)"""
    limit: Dec = None
    """Most that can be borrowed (coin)"""
    master_sub_limit: Dec = None
    """Limit of the main account with its sub-accounts"""
    platform_remaing_quota: Dec = None
    """Quota the platform has left; spelled so on the wire (coin)"""


RESULT = MarginLoans


def margin_loans(
    *,
    coin: str,
    level: Literal[
        "vip0", "vip1", "vip2", "vip3", "vip4", "vip5", "vip6", "vip7", "pro1", "pro2", "pro3", "pro4", "pro5", "pro6"
    ]
    | str
    | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[MarginLoans]:
    """Returns daily and yearly interest and the limit of borrowing a coin.

    Limit: 20 requests in 1 s by ip.

    Args:
        coin: Coin name.
        level: Tier or VIP level; vip0 when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        MarginLoans

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/market/trading-risk-rules#get-margin-loan
    """
    return Request(
        RECORD,
        {
            "coin": coin,
            "level": level,
        },
        timeout,
        headers,
    )
