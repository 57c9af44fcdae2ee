# Made by Specloom from bitget/rest/v2/p2p/orderList.yaml; change that file, not this one.
"""GET /api/v2/p2p/orderList: Lists the calling merchant's peer-to-peer orders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, Window

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.codec.models import TimeIn
    from bitget_client.models.v2.p2p.order_list import OrderList, OrderListOrderList

RECORD = Endpoint(
    call="v2.p2p.order_list",
    method="GET",
    path="/api/v2/p2p/orderList",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.p2p.order_list"),
    errors=("common", "p2p"),
    params=(
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer", default="100"),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="idLessThan", name="id_less_than"),
        Param(wire="status", name="status", values=("pending_pay", "Paid", "Appeal", "Completed", "cancelled")),
        Param(wire="advNo", name="adv_no"),
        Param(wire="side", name="side", values=("buy", "sell")),
        Param(wire="coin", name="coin"),
        Param(wire="language", name="language", values=("zh-CN", "en-US")),
        Param(wire="fiat", name="fiat"),
        Param(wire="orderNo", name="order_no"),
    ),
    paging=Paging(
        style="id_less_than",
        param="idLessThan",
        items="orderList",
        source="orderId",
        source_of_row=True,
        row_id="orderId",
        size_param="limit",
        window=Window(start="startTime", end="endTime", max_seconds=7776000),
    ),
    docs="https://www.bitget.com/api-doc/common/p2p/Get-P2P-Order-List",
)


def order_list(
    *,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    start_time: TimeIn | None = None,
    id_less_than: str | None = None,
    status: Literal["pending_pay", "Paid", "Appeal", "Completed", "cancelled"] | str | None = None,
    adv_no: str | None = None,
    side: Literal["buy", "sell"] | str | None = None,
    coin: str | None = None,
    language: Literal["zh-CN", "en-US"] | str | None = None,
    fiat: str | None = None,
    order_no: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[OrderList, OrderListOrderList]:
    """Lists the calling merchant's peer-to-peer orders.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by uid.

    Args:
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return; in tables of VIP or loan terms, a borrowing limit; 100 when left out.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        status: State; its values are the endpoint's own.
        adv_no: Advertisement number. Wire name advNo.
        side: Buy or sell; v2 futures in hedge mode close a long with buy, v3 with sell.
        coin: Coin name.
        language: Language of the texts.
        fiat: Fiat currency.
        order_no: Order number. Wire name orderNo.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        OrderList

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/common/p2p/Get-P2P-Order-List
    """
    return PagedRequest(
        RECORD,
        {
            "endTime": end_time,
            "limit": limit,
            "startTime": start_time,
            "idLessThan": id_less_than,
            "status": status,
            "advNo": adv_no,
            "side": side,
            "coin": coin,
            "language": language,
            "fiat": fiat,
            "orderNo": order_no,
        },
        timeout,
        headers,
    )
