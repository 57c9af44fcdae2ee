# Made by Specloom from bitget/rest/v3/earn/elite-assets.yaml; change that file, not this one.
"""GET /api/v3/earn/elite-assets: Lists holdings of on-chain elite products of a unified user."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v3.earn.elite_assets import EliteAssets

RECORD = Endpoint(
    call="v3.earn.elite_assets",
    method="GET",
    path="/api/v3/earn/elite-assets",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.earn.elite_assets", documented=False
    ),
    errors=("common", "uta", "earn"),
)


def elite_assets(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[EliteAssets]:
    """Lists holdings of on-chain elite products of a unified user.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        EliteAssets

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
