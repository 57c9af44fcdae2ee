# Made by Specloom from bitget/rest/v2/mix/order/orders-history.yaml; change that file, not this one.
"""GET /api/v2/mix/order/orders-history: Lists closed futures orders of the last 90 days, at most 100 rows a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, Window

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.codec.models import TimeIn
    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v2.mix.order.orders_history import OrdersHistory, OrdersHistoryEntrustedList

RECORD = Endpoint(
    call="v2.mix.order.orders_history",
    method="GET",
    path="/api/v2/mix/order/orders-history",
    version="v2",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.mix.order.orders_history"),
    errors=("common", "mix"),
    params=(
        Param(
            wire="productType",
            name="product_type",
            required=True,
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="orderId", name="order_id"),
        Param(wire="clientOid", name="client_oid"),
        Param(wire="symbol", name="symbol", symbol=True),
        Param(wire="idLessThan", name="id_less_than"),
        Param(
            wire="orderSource",
            name="order_source",
            values=(
                "normal",
                "market",
                "profit_market",
                "loss_market",
                "Trader_delegate",
                "trader_profit",
                "trader_loss",
                "reverse",
                "trader_reverse",
                "profit_limit",
                "loss_limit",
                "liquidation",
                "delivery_close_long",
                "delivery_close_short",
                "pos_profit_limit",
                "pos_profit_market",
                "pos_loss_limit",
                "pos_loss_market",
            ),
        ),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer", default="100", max="100"),
    ),
    paging=Paging(
        style="end_id",
        param="idLessThan",
        items="entrustedList",
        source="endId",
        row_id="orderId",
        size_param="limit",
        size_max=100,
        window=Window(start="startTime", end="endTime"),
    ),
    account_mode="classic",
    twin="v3.trade.history_orders",
    docs="https://www.bitget.com/api-doc/contract/trade/Get-Orders-History",
)


def orders_history(
    *,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    order_id: str | None = None,
    client_oid: str | None = None,
    symbol: str | Symbol | None = None,
    id_less_than: str | None = None,
    order_source: Literal[
        "normal",
        "market",
        "profit_market",
        "loss_market",
        "Trader_delegate",
        "trader_profit",
        "trader_loss",
        "reverse",
        "trader_reverse",
        "profit_limit",
        "loss_limit",
        "liquidation",
        "delivery_close_long",
        "delivery_close_short",
        "pos_profit_limit",
        "pos_profit_market",
        "pos_loss_limit",
        "pos_loss_market",
    ]
    | str
    | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[OrdersHistory, OrdersHistoryEntrustedList]:
    """Lists closed futures orders of the last 90 days, at most 100 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by uid.

    Args:
        product_type: Futures product line; earn products use it for their own kinds. Wire name productType.
        order_id: Order id given by the exchange. Wire name orderId.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        order_source: What produced the order, such as normal, plan or liquidation. Wire name orderSource.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return; in tables of VIP or loan terms, a borrowing limit, at most 100; 100 when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        OrdersHistory

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/contract/trade/Get-Orders-History
    """
    return PagedRequest(
        RECORD,
        {
            "productType": product_type,
            "orderId": order_id,
            "clientOid": client_oid,
            "symbol": symbol,
            "idLessThan": id_less_than,
            "orderSource": order_source,
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
        },
        timeout,
        headers,
    )
