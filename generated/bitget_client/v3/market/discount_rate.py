# Made by Specloom from bitget/rest/v3/market/discount-rate.yaml; change that file, not this one.
"""GET /api/v3/market/discount-rate: Returns how much of each coin's value counts as margin in unified accounts, by tier."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v3.market.discount_rate import DiscountRate

RECORD = Endpoint(
    call="v3.market.discount_rate",
    method="GET",
    path="/api/v3/market/discount-rate",
    version="v3",
    symbol_format="none",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="ip"), pool="v3.market.discount_rate"),
    errors=("common", "uta"),
    docs="https://www.bitget.com/api-doc/uta/public/Get-Discount-Rate",
)


def discount_rate(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[DiscountRate]]:
    """Returns how much of each coin's value counts as margin in unified accounts, by tier.

    Limit: 20 requests in 1 s by ip.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        _list[DiscountRate]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/uta/public/Get-Discount-Rate
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
