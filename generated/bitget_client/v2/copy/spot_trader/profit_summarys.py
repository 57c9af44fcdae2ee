# Made by Specloom from bitget/rest/v2/copy/spot-trader/profit-summarys.yaml; change that file, not this one.
"""GET /api/v2/copy/spot-trader/profit-summarys: Sums up the spot trader's profit shares: yesterday, in total, waiting, by coin and day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v2.copy.spot_trader.profit_summarys import ProfitSummarys

RECORD = Endpoint(
    call="v2.copy.spot_trader.profit_summarys",
    method="GET",
    path="/api/v2/copy/spot-trader/profit-summarys",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.copy.spot_trader.profit_summarys"),
    errors=("common", "spot", "copy"),
    account_mode="classic",
    docs="https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Profit-Summarys",
)


def profit_summarys(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[ProfitSummarys]:
    """Sums up the spot trader's profit shares: yesterday, in total, waiting, by coin and day.

    Limit: 5 requests in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        ProfitSummarys

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Profit-Summarys
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
