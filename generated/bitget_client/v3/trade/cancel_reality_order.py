# Made by Specloom from bitget/rest/v3/trade/cancel-reality-order.yaml; change that file, not this one.
"""POST /api/v3/trade/cancel-reality-order: Cancels one order on a tokenized stock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Idempotency, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v3.trade.cancel_reality_order import CancelRealityOrder

RECORD = Endpoint(
    call="v3.trade.cancel_reality_order",
    method="POST",
    path="/api/v3/trade/cancel-reality-order",
    version="v3",
    symbol_format="v3",
    access="trade",
    effect="cancel_order",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.trade.cancel_reality_order", documented=False
    ),
    errors=("common", "uta", "40762"),
    params=(
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(wire="orderId", name="order_id", place="body"),
        Param(wire="clientOid", name="client_oid", place="body"),
    ),
    body="object",
    idempotency=Idempotency(key="orderId", other_keys=("clientOid",)),
    account_mode="unified",
)


def cancel_reality_order(
    *,
    symbol: str | Symbol,
    order_id: str | None = None,
    client_oid: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[CancelRealityOrder]:
    """Cancels one order on a tokenized stock.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        order_id: Order id given by the exchange. Wire name orderId.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        CancelRealityOrder

    Raises:
        ExchangeError: the exchange refused, or did not answer.
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
