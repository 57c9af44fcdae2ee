# Made by Specloom from bitget/rest/v2/earn/elite/subscribe-result.yaml; change that file, not this one.
"""GET /api/v2/earn/elite/subscribe-result: Tells whether a subscription to an on-chain elite product succeeded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v2.earn.elite.subscribe_result import SubscribeResult

RECORD = Endpoint(
    call="v2.earn.elite.subscribe_result",
    method="GET",
    path="/api/v2/earn/elite/subscribe-result",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.earn.elite.subscribe_result", documented=False
    ),
    errors=("common", "earn"),
    params=(Param(wire="orderId", name="order_id", required=True),),
)


def subscribe_result(
    *,
    order_id: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[SubscribeResult]:
    """Tells whether a subscription to an on-chain elite product succeeded.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        order_id: Order id given by the exchange. Wire name orderId.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        SubscribeResult

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
