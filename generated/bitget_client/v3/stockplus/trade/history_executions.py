# Made by Specloom from bitget/rest/v3/stockplus/trade/history-executions.yaml; change that file, not this one.
"""GET /api/v3/stockplus/trade/history-executions: Lists past stock fills."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v3.stockplus.trade.history_executions import HistoryExecutions

RECORD = Endpoint(
    call="v3.stockplus.trade.history_executions",
    method="GET",
    path="/api/v3/stockplus/trade/history-executions",
    version="v3",
    symbol_format="v3",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"),
        pool="v3.stockplus.trade.history_executions",
        documented=False,
    ),
    errors=("common", "uta"),
    params=(
        Param(wire="symbol", name="symbol", symbol=True),
        Param(wire="startAt", name="start_at"),
        Param(wire="endAt", name="end_at"),
    ),
)


def history_executions(
    *,
    symbol: str | Symbol | None = None,
    start_at: str | None = None,
    end_at: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[HistoryExecutions]:
    """Lists past stock fills.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        start_at: Start of the time range. Wire name startAt.
        end_at: End of the time range. Wire name endAt.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        HistoryExecutions

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "startAt": start_at,
            "endAt": end_at,
        },
        timeout,
        headers,
    )
