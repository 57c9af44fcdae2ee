# Made by Specloom from bitget/rest/v3/stockplus/trade/order-detail.yaml; change that file, not this one.
"""GET /api/v3/stockplus/trade/order-detail: Returns one stock order with its history and charges."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v3.stockplus.trade.order_detail import OrderDetail

RECORD = Endpoint(
    call="v3.stockplus.trade.order_detail",
    method="GET",
    path="/api/v3/stockplus/trade/order-detail",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.stockplus.trade.order_detail", documented=False
    ),
    errors=("common", "uta"),
    params=(Param(wire="orderId", name="order_id", required=True),),
)


def order_detail(
    *,
    order_id: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[OrderDetail]:
    """Returns one stock order with its history and charges.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        order_id: Order id given by the exchange. Wire name orderId.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        OrderDetail

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "orderId": order_id,
        },
        timeout,
        headers,
    )
