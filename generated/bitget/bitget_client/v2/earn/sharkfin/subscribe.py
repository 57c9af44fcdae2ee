# Made by Specloom from bitget/rest/v2/earn/sharkfin/subscribe.yaml; change that file, not this one.
"""POST /api/v2/earn/sharkfin/subscribe: Subscribes to a shark fin product with the given amount."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.earn.sharkfin.subscribe",
    method="POST",
    path="/api/v2/earn/sharkfin/subscribe",
    version="v2",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.earn.sharkfin.subscribe"),
    errors=("common", "earn"),
    params=(
        Param(wire="productId", name="product_id", required=True, place="body"),
        Param(wire="amount", name="amount", type="decimal", required=True, place="body"),
    ),
    body="object",
    docs="https://www.bitget.com/docs/catalog/earn-classic-sharkfin/classic-earn-sharkfin#subscribe-sharkfin",
)


class Subscribe(Model, rename={"order_id": "orderId"}):
    """The answer."""

    order_id: Text = None
    """Order id given by the exchange"""
    status: Text = None
    """State; its values are the endpoint's own"""


RESULT = Subscribe


def subscribe(
    *,
    product_id: str,
    amount: DecimalIn,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Subscribe]:
    """Subscribes to a shark fin product with the given amount.

    Limit: 10 requests in 1 s by uid.

    Args:
        product_id: Product id. Wire name productId.
        amount: Amount.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Subscribe

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/earn-classic-sharkfin/classic-earn-sharkfin#subscribe-sharkfin
    """
    return Request(
        RECORD,
        {
            "productId": product_id,
            "amount": amount,
        },
        timeout,
        headers,
    )
