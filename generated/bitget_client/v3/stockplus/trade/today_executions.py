# Made by Specloom from bitget/rest/v3/stockplus/trade/today-executions.yaml; change that file, not this one.
"""GET /api/v3/stockplus/trade/today-executions: Lists stock fills of the day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v3.stockplus.trade.today_executions import TodayExecutions

RECORD = Endpoint(
    call="v3.stockplus.trade.today_executions",
    method="GET",
    path="/api/v3/stockplus/trade/today-executions",
    version="v3",
    symbol_format="v3",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.stockplus.trade.today_executions", documented=False
    ),
    errors=("common", "uta"),
    params=(Param(wire="symbol", name="symbol", symbol=True), Param(wire="orderId", name="order_id")),
)


def today_executions(
    *,
    symbol: str | Symbol | None = None,
    order_id: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[TodayExecutions]:
    """Lists stock fills of the day.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        order_id: Order id given by the exchange. Wire name orderId.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        TodayExecutions

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "orderId": order_id,
        },
        timeout,
        headers,
    )
