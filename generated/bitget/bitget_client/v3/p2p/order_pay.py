# Made by Specloom from bitget/rest/v3/p2p/order-pay.yaml; change that file, not this one.
"""POST /api/v3/p2p/order-pay: Marks a peer-to-peer order as paid by the buyer."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.p2p.order_pay",
    method="POST",
    path="/api/v3/p2p/order-pay",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.p2p.order_pay", documented=False),
    errors=("common", "uta", "p2p"),
    params=(Param(wire="orderId", name="order_id", required=True, place="body"),),
    body="object",
)


RESULT = Anything


def order_pay(
    *,
    order_id: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Marks a peer-to-peer order as paid by the buyer.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
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
            "orderId": order_id,
        },
        timeout,
        headers,
    )
