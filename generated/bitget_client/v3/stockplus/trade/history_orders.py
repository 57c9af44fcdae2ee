# Made by Specloom from bitget/rest/v3/stockplus/trade/history-orders.yaml; change that file, not this one.
"""GET /api/v3/stockplus/trade/history-orders: Lists past stock orders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v3.stockplus.trade.history_orders import HistoryOrders

RECORD = Endpoint(
    call="v3.stockplus.trade.history_orders",
    method="GET",
    path="/api/v3/stockplus/trade/history-orders",
    version="v3",
    symbol_format="v3",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.stockplus.trade.history_orders", documented=False
    ),
    errors=("common", "uta"),
    params=(
        Param(wire="symbol", name="symbol", symbol=True),
        Param(wire="status", name="status", type="list", items="text"),
        Param(wire="side", name="side"),
        Param(wire="market", name="market"),
        Param(wire="startAt", name="start_at"),
        Param(wire="endAt", name="end_at"),
    ),
)


def history_orders(
    *,
    symbol: str | Symbol | None = None,
    status: Sequence[str] | None = None,
    side: str | None = None,
    market: str | None = None,
    start_at: str | None = None,
    end_at: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[HistoryOrders]:
    """Lists past stock orders.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        status: State; its values are the endpoint's own.
        side: Buy or sell; v2 futures in hedge mode close a long with buy, v3 with sell.
        market: Market the offer or stock belongs to.
        start_at: Start of the time range. Wire name startAt.
        end_at: End of the time range. Wire name endAt.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        HistoryOrders

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "status": status,
            "side": side,
            "market": market,
            "startAt": start_at,
            "endAt": end_at,
        },
        timeout,
        headers,
    )
