# Made by Specloom from bitget/rest/v3/stockplus/trade/today-executions.yaml; change that file, not this one.
"""GET /api/v3/stockplus/trade/today-executions: Lists stock fills of the day."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v3.stockplus.trade.today_executions",
    method="GET",
    path="/api/v3/stockplus/trade/today-executions",
    version="v3",
    symbol_format="v3",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=30, seconds=30, scope="uid"), pool="v3.stockplus.trade.today_executions"
    ),
    errors=("common", "uta"),
    params=(Param(wire="symbol", name="symbol", symbol=True), Param(wire="orderId", name="order_id")),
    docs="https://www.bitget.com/docs/catalog/stock-plus/orders#check-today-executions",
)


class TodayExecutionsTrades(
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


class TodayExecutions(Model):
    """The answer."""

    trades: list[TodayExecutionsTrades] | None = None
    """Fills"""


RESULT = TodayExecutions


def today_executions(
    *,
    symbol: str | Symbol | None = None,
    order_id: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[TodayExecutions]:
    """Lists stock fills of the day.

    Limit: 30 requests in 30 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        order_id: Order id given by the exchange. Wire name orderId.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        TodayExecutions

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/stock-plus/orders#check-today-executions
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
