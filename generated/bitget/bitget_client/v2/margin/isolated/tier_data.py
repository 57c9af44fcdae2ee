# Made by Specloom from bitget/rest/v2/margin/isolated/tier-data.yaml; change that file, not this one.
"""GET /api/v2/margin/isolated/tier-data: Returns the isolated margin borrowing tiers of a symbol at the caller's VIP level."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Int, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.margin.isolated.tier_data",
    method="GET",
    path="/api/v2/margin/isolated/tier-data",
    version="v2",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.margin.isolated.tier_data"),
    errors=("common", "margin"),
    params=(Param(wire="symbol", name="symbol", required=True, symbol=True),),
    account_mode="classic",
    docs="https://www.bitget.com/api-doc/margin/isolated/account/Isolated-Tier-Data",
)


class TierData(
    Model,
    rename={
        "base_coin": "baseCoin",
        "quote_coin": "quoteCoin",
        "base_max_borrowable_amount": "baseMaxBorrowableAmount",
        "quote_max_borrowable_amount": "quoteMaxBorrowableAmount",
        "maintain_margin_rate": "maintainMarginRate",
        "init_rate": "initRate",
    },
):
    """The answer."""

    tier: Int = None
    """Tier, from 1"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    leverage: Dec = None
    """Leverage; as a parameter, for cross margin, one-way mode, or both directions alike"""
    base_coin: Text = None
    """Coin being traded"""
    quote_coin: Text = None
    """Coin in which prices stand"""
    base_max_borrowable_amount: Dec = None
    """Most that can be borrowed (base coin)"""
    quote_max_borrowable_amount: Dec = None
    """Most that can be borrowed (quote coin)"""
    maintain_margin_rate: Dec = None
    """Maintenance margin rate (ratio)"""
    init_rate: Dec = None
    """Initial loan-to-value or margin rate"""


RESULT = list[TierData]


def tier_data(
    *,
    symbol: str | Symbol,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[TierData]]:
    """Returns the isolated margin borrowing tiers of a symbol at the caller's VIP level.

    Limit: 10 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[TierData]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/margin/isolated/account/Isolated-Tier-Data
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
        },
        timeout,
        headers,
    )
