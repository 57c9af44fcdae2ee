# Made by Specloom from bitget/rest/v3/copy/futures/profit-summary.yaml; change that file, not this one.
"""GET /api/v3/copy/futures/profit-summary: Sums up the elite trader's profit shares, paid and pending."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v3.copy.futures.profit_summary import ProfitSummary

RECORD = Endpoint(
    call="v3.copy.futures.profit_summary",
    method="GET",
    path="/api/v3/copy/futures/profit-summary",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.copy.futures.profit_summary", documented=False
    ),
    errors=("common", "uta", "copy"),
)


def profit_summary(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[ProfitSummary]]:
    """Sums up the elite trader's profit shares, paid and pending.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[ProfitSummary]

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
