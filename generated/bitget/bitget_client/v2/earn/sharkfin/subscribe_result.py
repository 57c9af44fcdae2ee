# Made by Specloom from bitget/rest/v2/earn/sharkfin/subscribe-result.yaml; change that file, not this one.
"""GET /api/v2/earn/sharkfin/subscribe-result: Tells whether a subscription to a shark fin product succeeded."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.earn.sharkfin.subscribe_result",
    method="GET",
    path="/api/v2/earn/sharkfin/subscribe-result",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.earn.sharkfin.subscribe_result"),
    errors=("common", "earn"),
    params=(Param(wire="orderId", name="order_id", required=True),),
    docs="https://www.bitget.com/docs/catalog/earn-classic-sharkfin/classic-earn-sharkfin#sharkfin-subscription-result",
)


class SubscribeResult(Model):
    """The answer."""

    VALUES: ClassVar = {"result": ("success", "fail")}

    result: Text = None
    """Outcome"""
    msg: Text = None
    """Result in words"""


RESULT = SubscribeResult


def subscribe_result(
    *,
    order_id: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[SubscribeResult]:
    """Tells whether a subscription to a shark fin product succeeded.

    Limit: 5 requests in 1 s by uid.

    Args:
        order_id: Order id given by the exchange. Wire name orderId.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        SubscribeResult

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/earn-classic-sharkfin/classic-earn-sharkfin#sharkfin-subscription-result
    """
    return Request(
        RECORD,
        {
            "orderId": order_id,
        },
        timeout,
        headers,
    )
