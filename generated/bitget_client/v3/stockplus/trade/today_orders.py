# Made by Specloom from bitget/rest/v3/stockplus/trade/today-orders.yaml; change that file, not this one.
"""GET /api/v3/stockplus/trade/today-orders: Lists stock orders of the day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v3.stockplus.trade.today_orders import TodayOrders

RECORD = Endpoint(
    call="v3.stockplus.trade.today_orders",
    method="GET",
    path="/api/v3/stockplus/trade/today-orders",
    version="v3",
    symbol_format="v3",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.stockplus.trade.today_orders", documented=False
    ),
    errors=("common", "uta"),
    params=(
        Param(wire="symbol", name="symbol", symbol=True),
        Param(wire="status", name="status", type="list", items="text"),
        Param(wire="side", name="side"),
        Param(wire="market", name="market"),
        Param(wire="orderId", name="order_id"),
    ),
)


def today_orders(
    *,
    symbol: str | Symbol | None = None,
    status: Sequence[str] | None = None,
    side: str | None = None,
    market: str | None = None,
    order_id: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[TodayOrders]:
    """Lists stock orders of the day.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        status: State; its values are the endpoint's own.
        side: Buy or sell; v2 futures in hedge mode close a long with buy, v3 with sell.
        market: Market the offer or stock belongs to.
        order_id: Order id given by the exchange. Wire name orderId.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        TodayOrders

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
            "orderId": order_id,
        },
        timeout,
        headers,
    )
