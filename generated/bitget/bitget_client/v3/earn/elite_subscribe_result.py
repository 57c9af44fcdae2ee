# Made by Specloom from bitget/rest/v3/earn/elite-subscribe-result.yaml; change that file, not this one.
"""GET /api/v3/earn/elite-subscribe-result: Tells whether a unified user's subscription to an on-chain elite product succeeded."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.earn.elite_subscribe_result",
    method="GET",
    path="/api/v3/earn/elite-subscribe-result",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v3.earn.elite_subscribe_result"),
    errors=("common", "uta", "earn"),
    params=(Param(wire="orderId", name="order_id", required=True),),
    docs="https://www.bitget.com/docs/catalog/earn/onchain-earn#get-elite-subscribe-result",
)


class EliteSubscribeResult(Model):
    """The answer."""

    VALUES: ClassVar = {"result": ("settled", "pending", "rejected")}

    result: Text = None
    """Outcome"""


RESULT = EliteSubscribeResult


def elite_subscribe_result(
    *,
    order_id: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[EliteSubscribeResult]:
    """Tells whether a unified user's subscription to an on-chain elite product succeeded.

    Limit: 5 requests in 1 s by uid.

    Args:
        order_id: Order id given by the exchange. Wire name orderId.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        EliteSubscribeResult

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/earn/onchain-earn#get-elite-subscribe-result
    """
    return Request(
        RECORD,
        {
            "orderId": order_id,
        },
        timeout,
        headers,
    )
