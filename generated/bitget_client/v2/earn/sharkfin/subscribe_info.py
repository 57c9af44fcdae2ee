# Made by Specloom from bitget/rest/v2/earn/sharkfin/subscribe-info.yaml; change that file, not this one.
"""GET /api/v2/earn/sharkfin/subscribe-info: Returns price range, rates, quota and dates of a shark fin product before one subscribes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v2.earn.sharkfin.subscribe_info import SubscribeInfo

RECORD = Endpoint(
    call="v2.earn.sharkfin.subscribe_info",
    method="GET",
    path="/api/v2/earn/sharkfin/subscribe-info",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.earn.sharkfin.subscribe_info"),
    errors=("common", "earn"),
    params=(Param(wire="productId", name="product_id", required=True),),
    docs="https://www.bitget.com/api-doc/earn/sharkfin/Shark-Subscribe-Info",
)


def subscribe_info(
    *,
    product_id: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[SubscribeInfo]:
    """Returns price range, rates, quota and dates of a shark fin product before one subscribes.

    Limit: 10 requests in 1 s by uid.

    Args:
        product_id: Product id. Wire name productId.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        SubscribeInfo

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/earn/sharkfin/Shark-Subscribe-Info
    """
    return Request(
        RECORD,
        {
            "productId": product_id,
        },
        timeout,
        headers,
    )
