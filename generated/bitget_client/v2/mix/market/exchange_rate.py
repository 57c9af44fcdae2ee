# Made by Specloom from bitget/rest/v2/mix/market/exchange-rate.yaml; change that file, not this one.
"""GET /api/v2/mix/market/exchange-rate: Returns the exchange rates applied to coins owed in multi-asset mode, by tier."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v2.mix.market.exchange_rate import ExchangeRate

RECORD = Endpoint(
    call="v2.mix.market.exchange_rate",
    method="GET",
    path="/api/v2/mix/market/exchange-rate",
    version="v2",
    symbol_format="none",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="ip"), pool="v2.mix.market.exchange_rate"),
    errors=("common", "mix"),
    docs="https://www.bitget.com/api-doc/contract/market/Get-Exchange-Rate",
)


def exchange_rate(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[ExchangeRate]]:
    """Returns the exchange rates applied to coins owed in multi-asset mode, by tier.

    Limit: 5 requests in 1 s by ip.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[ExchangeRate]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/contract/market/Get-Exchange-Rate
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
