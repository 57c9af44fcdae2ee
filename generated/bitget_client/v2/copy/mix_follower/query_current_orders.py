# Made by Specloom from bitget/rest/v2/copy/mix-follower/query-current-orders.yaml; change that file, not this one.
"""GET /api/v2/copy/mix-follower/query-current-orders: Lists the futures trades the follower is copying now, at most 100 rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, Window

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.codec.models import TimeIn
    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v2.copy.mix_follower.query_current_orders import QueryCurrentOrders

RECORD = Endpoint(
    call="v2.copy.mix_follower.query_current_orders",
    method="GET",
    path="/api/v2/copy/mix-follower/query-current-orders",
    version="v2",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.copy.mix_follower.query_current_orders"
    ),
    errors=("common", "mix", "copy"),
    params=(
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer", default="20", max="100"),
        Param(wire="symbol", name="symbol", symbol=True),
        Param(
            wire="productType",
            name="product_type",
            required=True,
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="idLessThan", name="id_less_than"),
        Param(wire="idGreaterThan", name="id_greater_than"),
        Param(wire="traderId", name="trader_id"),
    ),
    paging=Paging(
        style="id_less_than",
        param="idLessThan",
        source="trackingNo",
        source_of_row=True,
        row_id="trackingNo",
        size_param="limit",
        size_max=100,
        window=Window(start="startTime", end="endTime", max_seconds=7776000),
    ),
    account_mode="classic",
    docs="https://www.bitget.com/api-doc/copytrading/future-copytrade/follower/Query-Current-Orders",
)


def query_current_orders(
    *,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    symbol: str | Symbol | None = None,
    id_less_than: str | None = None,
    id_greater_than: str | None = None,
    trader_id: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[list[QueryCurrentOrders], QueryCurrentOrders]:
    """Lists the futures trades the follower is copying now, at most 100 rows.

    ``.items(...)`` walks all rows, page by page.

    Limit: 5 requests in 1 s by uid.

    Args:
        product_type: Futures product line; earn products use it for their own kinds. Wire name productType.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return; in tables of VIP or loan terms, a borrowing limit, at most 100; 20 when left out.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        id_greater_than: Cursor: return records newer than this id. Wire name idGreaterThan.
        trader_id: User id of the trader. Wire name traderId.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[QueryCurrentOrders]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/follower/Query-Current-Orders
    """
    return PagedRequest(
        RECORD,
        {
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "symbol": symbol,
            "productType": product_type,
            "idLessThan": id_less_than,
            "idGreaterThan": id_greater_than,
            "traderId": trader_id,
        },
        timeout,
        headers,
    )
