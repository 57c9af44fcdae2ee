# Made by Specloom from bitget/rest/v2/mix/order/cancel-all-orders.yaml; change that file, not this one.
"""POST /api/v2/mix/order/cancel-all-orders: Cancels all futures orders of a product type or margin coin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.codec.models import TimeIn
    from bitget_client.models.v2.mix.order.cancel_all_orders import CancelAllOrders

RECORD = Endpoint(
    call="v2.mix.order.cancel_all_orders",
    method="POST",
    path="/api/v2/mix/order/cancel-all-orders",
    version="v2",
    symbol_format="none",
    access="trade",
    effect="cancel_order",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.mix.order.cancel_all_orders"),
    errors=("common", "mix"),
    params=(
        Param(
            wire="productType",
            name="product_type",
            required=True,
            place="body",
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="marginCoin", name="margin_coin", place="body"),
        Param(wire="requestTime", name="request_time", type="ms", place="body"),
        Param(wire="receiveWindow", name="receive_window", type="integer", place="body"),
    ),
    body="object",
    account_mode="classic",
    twin="v3.trade.cancel_symbol_order",
    docs="https://www.bitget.com/api-doc/contract/trade/Cancel-All-Orders",
)


def cancel_all_orders(
    *,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    margin_coin: str | None = None,
    request_time: TimeIn | None = None,
    receive_window: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[CancelAllOrders]:
    """Cancels all futures orders of a product type or margin coin.

    Limit: 10 requests in 1 s by uid.

    Args:
        product_type: Futures product line; earn products use it for their own kinds. Wire name productType.
        margin_coin: Coin that backs the position, in capitals. Wire name marginCoin.
        request_time: Server time of the answer; in a request, the time at which it was made. Wire name requestTime.
        receive_window: Longest time that may pass between the request's timestamp and its arrival (ms). Wire name receiveWindow.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        CancelAllOrders

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/contract/trade/Cancel-All-Orders
    """
    return Request(
        RECORD,
        {
            "productType": product_type,
            "marginCoin": margin_coin,
            "requestTime": request_time,
            "receiveWindow": receive_window,
        },
        timeout,
        headers,
    )
