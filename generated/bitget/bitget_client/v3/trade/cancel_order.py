# Made by Specloom from bitget/rest/v3/trade/cancel-order.yaml; change that file, not this one.
"""POST /api/v3/trade/cancel-order: Cancels one order of a unified account by either id."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Model, Text
from bitget_client._runtime.spec.records import Endpoint, Idempotency, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.trade.cancel_order",
    method="POST",
    path="/api/v3/trade/cancel-order",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="cancel_order",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.trade.cancel_order"),
    errors=("common", "uta", "40762"),
    params=(
        Param(wire="orderId", name="order_id", place="body"),
        Param(wire="clientOid", name="client_oid", place="body"),
        Param(
            wire="category",
            name="category",
            place="body",
            values=("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
    ),
    body="object",
    idempotency=Idempotency(key="orderId", confirm="v3.trade.order_info", other_keys=("clientOid",)),
    account_mode="unified",
    equivalent="v2.spot.trade.cancel_order",
    docs="https://www.bitget.com/docs/catalog/trading/order-management#cancel-order",
)


class CancelOrder(Model, rename={"client_oid": "clientOid", "order_id": "orderId"}):
    """The answer."""

    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    order_id: Text = None
    """Order id given by the exchange"""


RESULT = CancelOrder


def cancel_order(
    *,
    order_id: str | None = None,
    client_oid: str | None = None,
    category: Literal["SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[CancelOrder]:
    """Cancels one order of a unified account by either id.

    Limit: 10 requests in 1 s by uid.

    Args:
        order_id: Order id given by the exchange. Wire name orderId.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        category: Product line.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        CancelOrder

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/trading/order-management#cancel-order
    """
    return Request(
        RECORD,
        {
            "orderId": order_id,
            "clientOid": client_oid,
            "category": category,
        },
        timeout,
        headers,
    )
