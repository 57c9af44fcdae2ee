# Made by Specloom from bitget/rest/v3/copy/futures/profit-summary.yaml; change that file, not this one.
"""GET /api/v3/copy/futures/profit-summary: Sums up the elite trader's profit shares, paid and pending."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v3.copy.futures.profit_summary",
    method="GET",
    path="/api/v3/copy/futures/profit-summary",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v3.copy.futures.profit_summary"),
    errors=("common", "uta", "copy"),
    docs="https://www.bitget.com/docs/catalog/copy-trading/public-private#get-profit-summary",
)


class ProfitSummary(
    Model,
    rename={
        "total_profit": "totalProfit",
        "total_allocated_profit": "totalAllocatedProfit",
        "total_pending_profit": "totalPendingProfit",
    },
):
    """The answer."""

    total_profit: Dec = None
    """Profit altogether"""
    total_allocated_profit: Dec = None
    """Profit paid out altogether (USDT)"""
    total_pending_profit: Dec = None
    """Profit not yet paid out (USDT)"""


RESULT = ProfitSummary


def profit_summary(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[ProfitSummary]:
    """Sums up the elite trader's profit shares, paid and pending.

    Limit: 1 request in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        ProfitSummary

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/copy-trading/public-private#get-profit-summary
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
