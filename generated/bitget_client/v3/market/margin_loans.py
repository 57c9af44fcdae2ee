# Made by Specloom from bitget/rest/v3/market/margin-loans.yaml; change that file, not this one.
"""GET /api/v3/market/margin-loans: Returns daily and yearly interest and the limit of borrowing a coin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v3.market.margin_loans import MarginLoans

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
    params=(Param(wire="coin", name="coin", required=True),),
    docs="https://www.bitget.com/api-doc/uta/public/Get-Margin-Loans",
)


def margin_loans(
    *,
    coin: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[MarginLoans]:
    """Returns daily and yearly interest and the limit of borrowing a coin.

    Limit: 20 requests in 1 s by ip.

    Args:
        coin: Coin name.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        MarginLoans

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/uta/public/Get-Margin-Loans
    """
    return Request(
        RECORD,
        {
            "coin": coin,
        },
        timeout,
        headers,
    )
