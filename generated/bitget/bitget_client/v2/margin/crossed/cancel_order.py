# Made by Specloom from bitget/rest/v2/margin/crossed/cancel-order.yaml; change that file, not this one.
"""POST /api/v2/margin/crossed/cancel-order: Cancels one cross-margin order by either id."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Model, Text
from bitget_client._runtime.spec.records import Endpoint, Idempotency, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.margin.crossed.cancel_order",
    method="POST",
    path="/api/v2/margin/crossed/cancel-order",
    version="v2",
    symbol_format="v2",
    access="trade",
    effect="cancel_order",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.margin.crossed.cancel_order"),
    errors=("common", "margin"),
    params=(
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(wire="orderId", name="order_id", place="body"),
        Param(wire="clientOid", name="client_oid", place="body"),
    ),
    body="object",
    idempotency=Idempotency(key="orderId", confirm="v2.margin.crossed.history_orders", other_keys=("clientOid",)),
    account_mode="classic",
    equivalent="v3.trade.cancel_order",
    docs="https://www.bitget.com/docs/catalog/classic-margin-cross-trade/classic-margin-cross-trade#cross-cancel-order",
)


class CancelOrder(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """The answer."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""


RESULT = CancelOrder


def cancel_order(
    *,
    symbol: str | Symbol,
    order_id: str | None = None,
    client_oid: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[CancelOrder]:
    """Cancels one cross-margin order by either id.

    Limit: 10 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        order_id: Order id given by the exchange. Wire name orderId.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        CancelOrder

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-margin-cross-trade/classic-margin-cross-trade#cross-cancel-order
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "orderId": order_id,
            "clientOid": client_oid,
        },
        timeout,
        headers,
    )
