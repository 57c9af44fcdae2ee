# Made by Specloom from bitget/rest/v2/copy/mix-trader/profit-history-summarys.yaml; change that file, not this one.
"""GET /api/v2/copy/mix-trader/profit-history-summarys: Sums up the futures trader's profit shares: yesterday, in total, waiting, and by coin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v2.copy.mix_trader.profit_history_summarys import ProfitHistorySummarys

RECORD = Endpoint(
    call="v2.copy.mix_trader.profit_history_summarys",
    method="GET",
    path="/api/v2/copy/mix-trader/profit-history-summarys",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.copy.mix_trader.profit_history_summarys"
    ),
    errors=("common", "mix", "copy"),
    account_mode="classic",
    docs="https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Trader-Profit-History-Summarys",
)


def profit_history_summarys(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[ProfitHistorySummarys]:
    """Sums up the futures trader's profit shares: yesterday, in total, waiting, and by coin.

    Limit: 5 requests in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        ProfitHistorySummarys

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Trader-Profit-History-Summarys
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
