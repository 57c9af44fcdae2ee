# Made by Specloom from bitget/rest/v3/trade/history-strategy-orders.yaml; change that file, not this one.
"""GET /api/v3/trade/history-strategy-orders: Lists past strategy orders of a category, at most 100 rows a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.codec.models import TimeIn
    from bitget_client.models.v3.trade.history_strategy_orders import HistoryStrategyOrders

RECORD = Endpoint(
    call="v3.trade.history_strategy_orders",
    method="GET",
    path="/api/v3/trade/history-strategy-orders",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="uid"), pool="v3.trade.history_strategy_orders"),
    errors=("common", "uta", "40762"),
    params=(
        Param(wire="category", name="category", required=True, values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES")),
        Param(wire="type", name="type"),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer", default="100", max="100"),
        Param(wire="cursor", name="cursor"),
    ),
    account_mode="unified",
    twin="v2.mix.order.orders_plan_history",
    docs="https://www.bitget.com/api-doc/uta/strategy/Get-History-Strategy-Orders",
)


def history_strategy_orders(
    *,
    category: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    type: str | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[HistoryStrategyOrders]:
    """Lists past strategy orders of a category, at most 100 rows a page.

    Limit: 20 requests in 1 s by uid.

    Args:
        category: Product line; capitals on REST, lower case in trade messages of the socket.
        type: Kind; its values are the endpoint's own.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return; in tables of VIP or loan terms, a borrowing limit, at most 100; 100 when left out.
        cursor: Position in a long answer; left out for the first page, then the one returned.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        HistoryStrategyOrders

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/uta/strategy/Get-History-Strategy-Orders
    """
    return Request(
        RECORD,
        {
            "category": category,
            "type": type,
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "cursor": cursor,
        },
        timeout,
        headers,
    )
