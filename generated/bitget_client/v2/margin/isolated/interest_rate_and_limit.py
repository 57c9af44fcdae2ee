# Made by Specloom from bitget/rest/v2/margin/isolated/interest-rate-and-limit.yaml; change that file, not this one.
"""GET /api/v2/margin/isolated/interest-rate-and-limit: Returns interest rates and borrowing limits of both coins of a symbol at the caller's VIP level."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v2.margin.isolated.interest_rate_and_limit import InterestRateAndLimit

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
