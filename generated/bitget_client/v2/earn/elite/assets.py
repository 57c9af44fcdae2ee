# Made by Specloom from bitget/rest/v2/earn/elite/assets.yaml; change that file, not this one.
"""GET /api/v2/earn/elite/assets: Lists the caller's holdings of on-chain elite products."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v2.earn.elite.assets import Assets

RECORD = Endpoint(
    call="v2.earn.elite.assets",
    method="GET",
    path="/api/v2/earn/elite/assets",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.earn.elite.assets", documented=False
    ),
    errors=("common", "earn"),
)


def assets(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Assets]:
    """Lists the caller's holdings of on-chain elite products.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Assets

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
