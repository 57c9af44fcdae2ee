# Made by Specloom from bitget/rest/v2/mix/market/discount-rate.yaml; change that file, not this one.
"""GET /api/v2/mix/market/discount-rate: Returns how much of each coin's value counts as multi-asset margin, by tier."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v2.mix.market.discount_rate import DiscountRate

RECORD = Endpoint(
    call="v2.mix.market.discount_rate",
    method="GET",
    path="/api/v2/mix/market/discount-rate",
    version="v2",
    symbol_format="none",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="ip"), pool="v2.mix.market.discount_rate"),
    errors=("common", "mix"),
    docs="https://www.bitget.com/api-doc/contract/market/Get-Discount-Rate",
)


def discount_rate(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[DiscountRate]]:
    """Returns how much of each coin's value counts as multi-asset margin, by tier.

    Limit: 5 requests in 1 s by ip.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[DiscountRate]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/contract/market/Get-Discount-Rate
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
