# Made by Specloom from bitget/rest/v2/mix/order/cancel-all-orders.yaml; change that file, not this one.
"""POST /api/v2/mix/order/cancel-all-orders: Cancels all futures orders of a product type or margin coin."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Model, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

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
    equivalent="v3.trade.cancel_symbol_order",
    docs="https://www.bitget.com/docs/catalog/classic-contract-trade/classic-contract-trade#cancel-all-orders",
)


class CancelAllOrdersSuccessList(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """Items that succeeded."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""


class CancelAllOrdersFailureList(
    Model, rename={"order_id": "orderId", "client_oid": "clientOid", "error_msg": "errorMsg", "error_code": "errorCode"}
):
    """Items that failed."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    error_msg: Text = None
    """Why this item failed, in words"""
    error_code: Text = None
    """Why this item failed, as a code"""


class CancelAllOrders(Model, rename={"success_list": "successList", "failure_list": "failureList"}):
    """The answer."""

    success_list: list[CancelAllOrdersSuccessList] | None = None
    """Items that succeeded"""
    failure_list: list[CancelAllOrdersFailureList] | None = None
    """Items that failed"""


RESULT = CancelAllOrders


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
        product_type: Futures product line. Wire name productType.
        margin_coin: Coin that backs the position, in capitals. Wire name marginCoin.
        request_time: Server time of the answer; in a request, the time at which it was made. Wire name requestTime.
        receive_window: Longest time that may pass between the request's timestamp and its arrival (ms). Wire name receiveWindow.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        CancelAllOrders

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-contract-trade/classic-contract-trade#cancel-all-orders
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
