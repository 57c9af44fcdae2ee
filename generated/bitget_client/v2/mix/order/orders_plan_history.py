# Made by Specloom from bitget/rest/v2/mix/order/orders-plan-history.yaml; change that file, not this one.
"""GET /api/v2/mix/order/orders-plan-history: Lists past futures trigger orders of one kind, at most 100 rows a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, Window

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.codec.models import TimeIn
    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v2.mix.order.orders_plan_history import OrdersPlanHistory, OrdersPlanHistoryEntrustedList

RECORD = Endpoint(
    call="v2.mix.order.orders_plan_history",
    method="GET",
    path="/api/v2/mix/order/orders-plan-history",
    version="v2",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.mix.order.orders_plan_history"),
    errors=("common", "mix"),
    params=(
        Param(wire="planType", name="plan_type", required=True, values=("normal_plan", "track_plan", "profit_loss")),
        Param(wire="symbol", name="symbol", symbol=True),
        Param(
            wire="productType",
            name="product_type",
            required=True,
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="orderId", name="order_id"),
        Param(wire="clientOid", name="client_oid"),
        Param(wire="planStatus", name="plan_status", values=("executed", "fail_execute", "cancelled")),
        Param(wire="idLessThan", name="id_less_than"),
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
        window=Window(start="startTime", end="endTime", max_seconds=7776000),
    ),
    account_mode="classic",
    twin="v3.trade.history_strategy_orders",
    docs="https://www.bitget.com/api-doc/contract/plan/orders-plan-history",
)


def orders_plan_history(
    *,
    plan_type: Literal["normal_plan", "track_plan", "profit_loss"] | str,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    symbol: str | Symbol | None = None,
    order_id: str | None = None,
    client_oid: str | None = None,
    plan_status: Literal["executed", "fail_execute", "cancelled"] | str | None = None,
    id_less_than: str | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[OrdersPlanHistory, OrdersPlanHistoryEntrustedList]:
    """Lists past futures trigger orders of one kind, at most 100 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by uid.

    Args:
        plan_type: Kind of trigger order. Wire name planType.
        product_type: Futures product line; earn products use it for their own kinds. Wire name productType.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        order_id: Order id given by the exchange. Wire name orderId.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        plan_status: State of the trigger order. Wire name planStatus.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return; in tables of VIP or loan terms, a borrowing limit, at most 100; 100 when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        OrdersPlanHistory

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/contract/plan/orders-plan-history
    """
    return PagedRequest(
        RECORD,
        {
            "planType": plan_type,
            "symbol": symbol,
            "productType": product_type,
            "orderId": order_id,
            "clientOid": client_oid,
            "planStatus": plan_status,
            "idLessThan": id_less_than,
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
        },
        timeout,
        headers,
    )
