# Made by Specloom from bitget/rest/v2/margin/currencies.yaml; change that file, not this one.
"""GET /api/v2/margin/currencies: Lists margin symbols with leverage, risk lines, precision and borrowable sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v2.margin.currencies import Currencies

RECORD = Endpoint(
    call="v2.margin.currencies",
    method="GET",
    path="/api/v2/margin/currencies",
    version="v2",
    symbol_format="none",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.margin.currencies"),
    errors=("common", "margin"),
    account_mode="classic",
    docs="https://www.bitget.com/api-doc/margin/common/support-currencies",
)


def currencies(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[Currencies]]:
    """Lists margin symbols with leverage, risk lines, precision and borrowable sides.

    Limit: 10 requests in 1 s by ip.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[Currencies]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/margin/common/support-currencies
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
