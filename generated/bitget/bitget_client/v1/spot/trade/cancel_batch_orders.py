# Made by Specloom from bitget/rest/v1/spot/trade/cancel-batch-orders.yaml; change that file, not this one.
"""POST /api/spot/v1/trade/cancel-batch-orders: Cancels several spot orders by the exchange's id, in the old API."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Idempotency, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v1.spot.trade.cancel_batch_orders",
    method="POST",
    path="/api/spot/v1/trade/cancel-batch-orders",
    version="v1",
    symbol_format="v1",
    access="trade",
    effect="cancel_order",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.spot.trade.cancel_batch_orders", documented=False
    ),
    errors=("common", "spot"),
    params=(
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(wire="orderIds", name="order_ids", required=True, place="body", items="text"),
    ),
    body="object",
    idempotency=Idempotency(key="orderIds"),
    account_mode="classic",
    superseded_by=("v2.spot.trade.batch_cancel_order",),
    deprecated=True,
)


RESULT = Anything


def cancel_batch_orders(
    *,
    symbol: str | Symbol,
    order_ids: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Cancels several spot orders by the exchange's id, in the old API.

    Superseded by ``v2.spot.trade.batch_cancel_order``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        order_ids: Order ids. Wire name orderIds.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Anything

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "orderIds": order_ids,
        },
        timeout,
        headers,
    )
