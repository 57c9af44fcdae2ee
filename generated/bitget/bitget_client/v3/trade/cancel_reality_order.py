# Made by Specloom from bitget/rest/v3/trade/cancel-reality-order.yaml; change that file, not this one.
"""POST /api/v3/trade/cancel-reality-order: Cancels one order on a tokenized stock."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Model, Text
from bitget_client._runtime.spec.records import Endpoint, Idempotency, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v3.trade.cancel_reality_order",
    method="POST",
    path="/api/v3/trade/cancel-reality-order",
    version="v3",
    symbol_format="v3",
    access="trade",
    effect="cancel_order",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.trade.cancel_reality_order"),
    errors=("common", "uta", "40762"),
    params=(
        Param(wire="category", name="category", place="body", values=("SPOT", "MARGIN"), default="SPOT"),
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(wire="orderId", name="order_id", place="body"),
        Param(wire="clientOid", name="client_oid", place="body"),
    ),
    body="object",
    idempotency=Idempotency(key="orderId", other_keys=("clientOid",)),
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/trading/order-management#cancel-reality-order",
)


class CancelRealityOrder(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """The answer."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""


RESULT = CancelRealityOrder


def cancel_reality_order(
    *,
    symbol: str | Symbol,
    category: Literal["SPOT", "MARGIN"] | str | None = None,
    order_id: str | None = None,
    client_oid: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[CancelRealityOrder]:
    """Cancels one order on a tokenized stock.

    Limit: 10 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        category: Product line; SPOT when left out.
        order_id: Order id given by the exchange. Wire name orderId.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        CancelRealityOrder

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/trading/order-management#cancel-reality-order
    """
    return Request(
        RECORD,
        {
            "category": category,
            "symbol": symbol,
            "orderId": order_id,
            "clientOid": client_oid,
        },
        timeout,
        headers,
    )
