# Made by Specloom from bitget/rest/v3/stockplus/trade/history-executions.yaml; change that file, not this one.
"""GET /api/v3/stockplus/trade/history-executions: Lists past stock fills."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Flag, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v3.stockplus.trade.history_executions",
    method="GET",
    path="/api/v3/stockplus/trade/history-executions",
    version="v3",
    symbol_format="v3",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=30, seconds=30, scope="uid"), pool="v3.stockplus.trade.history_executions"
    ),
    errors=("common", "uta"),
    params=(
        Param(wire="symbol", name="symbol", symbol=True),
        Param(wire="startAt", name="start_at"),
        Param(wire="endAt", name="end_at"),
    ),
    docs="https://www.bitget.com/docs/catalog/stock-plus/orders#check-history-executions",
)


class HistoryExecutionsTrades(
    Model, rename={"order_id": "orderId", "trade_id": "tradeId", "trade_done_at": "tradeDoneAt"}
):
    """Fills."""

    order_id: Text = None
    """Order id given by the exchange"""
    trade_id: Text = None
    """Trade id"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    trade_done_at: Text = None
    """When it was filled"""
    quantity: Dec = None
    """Quantity"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""


class HistoryExecutions(Model, rename={"has_more": "hasMore"}):
    """The answer."""

    has_more: Flag = None
    """Whether more rows follow"""
    trades: list[HistoryExecutionsTrades] | None = None
    """Fills"""


RESULT = HistoryExecutions


def history_executions(
    *,
    symbol: str | Symbol | None = None,
    start_at: str | None = None,
    end_at: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[HistoryExecutions]:
    """Lists past stock fills.

    Limit: 30 requests in 30 s by uid.

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

    Source: https://www.bitget.com/docs/catalog/stock-plus/orders#check-history-executions
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
