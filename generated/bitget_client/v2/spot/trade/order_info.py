# Made by Specloom from bitget/rest/v2/spot/trade/orderInfo.yaml; change that file, not this one.
"""GET /api/v2/spot/trade/orderInfo: Returns one spot order by either id; by the caller's own id only within two hours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client._runtime.codec.models import TimeIn
    from bitget_client.models.v2.spot.trade.order_info import OrderInfo

RECORD = Endpoint(
    call="v2.spot.trade.order_info",
    method="GET",
    path="/api/v2/spot/trade/orderInfo",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="uid"), pool="v2.spot.trade.order_info"),
    errors=("common", "spot"),
    params=(
        Param(wire="orderId", name="order_id"),
        Param(wire="clientOid", name="client_oid"),
        Param(wire="requestTime", name="request_time", type="ms"),
        Param(wire="receiveWindow", name="receive_window", type="integer"),
    ),
    account_mode="classic",
    twin="v3.trade.order_info",
    docs="https://www.bitget.com/api-doc/spot/trade/Get-Order-Info",
)


def order_info(
    *,
    order_id: str | None = None,
    client_oid: str | None = None,
    request_time: TimeIn | None = None,
    receive_window: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[OrderInfo]]:
    """Returns one spot order by either id; by the caller's own id only within two hours.

    Limit: 20 requests in 1 s by uid.

    Args:
        order_id: Order id given by the exchange. Wire name orderId.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        request_time: Server time of the answer; in a request, the time at which it was made. Wire name requestTime.
        receive_window: Longest time that may pass between the request's timestamp and its arrival (ms). Wire name receiveWindow.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[OrderInfo]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/spot/trade/Get-Order-Info
    """
    return Request(
        RECORD,
        {
            "orderId": order_id,
            "clientOid": client_oid,
            "requestTime": request_time,
            "receiveWindow": receive_window,
        },
        timeout,
        headers,
    )
