# Made by Specloom from bitget/rest/v3/trade/order-info.yaml; change that file, not this one.
"""GET /api/v3/trade/order-info: Returns one order of a unified account by either id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v3.trade.order_info import OrderInfo

RECORD = Endpoint(
    call="v3.trade.order_info",
    method="GET",
    path="/api/v3/trade/order-info",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="uid"), pool="v3.trade.order_info"),
    errors=("common", "uta", "40762"),
    params=(Param(wire="orderId", name="order_id"), Param(wire="clientOid", name="client_oid")),
    account_mode="unified",
    twin="v2.spot.trade.order_info",
    docs="https://www.bitget.com/api-doc/uta/trade/Get-Order-Details",
)


def order_info(
    *,
    order_id: str | None = None,
    client_oid: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[OrderInfo]:
    """Returns one order of a unified account by either id.

    Limit: 20 requests in 1 s by uid.

    Args:
        order_id: Order id given by the exchange. Wire name orderId.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        OrderInfo

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/uta/trade/Get-Order-Details
    """
    return Request(
        RECORD,
        {
            "orderId": order_id,
            "clientOid": client_oid,
        },
        timeout,
        headers,
    )
