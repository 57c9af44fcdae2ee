# Made by Specloom from bitget/rest/v1/spot/trade/cancel-order.yaml; change that file, not this one.
"""POST /api/spot/v1/trade/cancel-order: Cancels one spot order by the exchange's id, in the old API."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Idempotency, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v1.spot.trade.cancel_order",
    method="POST",
    path="/api/spot/v1/trade/cancel-order",
    version="v1",
    symbol_format="v1",
    access="trade",
    effect="cancel_order",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.spot.trade.cancel_order", documented=False
    ),
    errors=("common", "spot"),
    params=(
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(wire="orderId", name="order_id", required=True, place="body"),
    ),
    body="object",
    idempotency=Idempotency(key="orderId", confirm="v1.spot.trade.order_info"),
    account_mode="classic",
    superseded_by=("v2.spot.trade.cancel_order",),
    deprecated=True,
)


RESULT = Anything


def cancel_order(
    *,
    symbol: str | Symbol,
    order_id: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Cancels one spot order by the exchange's id, in the old API.

    Superseded by ``v2.spot.trade.cancel_order``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        order_id: Order id given by the exchange. Wire name orderId.
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
            "orderId": order_id,
        },
        timeout,
        headers,
    )
