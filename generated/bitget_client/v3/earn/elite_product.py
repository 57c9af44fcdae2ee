# Made by Specloom from bitget/rest/v3/earn/elite-product.yaml; change that file, not this one.
"""GET /api/v3/earn/elite-product: Lists on-chain elite products with rates, fees and quotas for unified users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v3.earn.elite_product import EliteProduct

RECORD = Endpoint(
    call="v3.earn.elite_product",
    method="GET",
    path="/api/v3/earn/elite-product",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.earn.elite_product", documented=False
    ),
    errors=("common", "uta", "earn"),
)


def elite_product(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[EliteProduct]:
    """Lists on-chain elite products with rates, fees and quotas for unified users.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        EliteProduct

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
