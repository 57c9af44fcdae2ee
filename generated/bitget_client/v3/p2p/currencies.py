# Made by Specloom from bitget/rest/v3/p2p/currencies.yaml; change that file, not this one.
"""GET /api/v3/p2p/currencies: Lists coins and fiat currencies traded peer to peer, with their limits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v3.p2p.currencies import Currencies

RECORD = Endpoint(
    call="v3.p2p.currencies",
    method="GET",
    path="/api/v3/p2p/currencies",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.p2p.currencies", documented=False),
    errors=("common", "uta", "p2p"),
)


def currencies(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Currencies]:
    """Lists coins and fiat currencies traded peer to peer, with their limits.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Currencies

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
