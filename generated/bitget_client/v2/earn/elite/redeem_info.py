# Made by Specloom from bitget/rest/v2/earn/elite/redeem-info.yaml; change that file, not this one.
"""GET /api/v2/earn/elite/redeem-info: Returns quota, fee and dates of redeeming an on-chain elite product."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v2.earn.elite.redeem_info import RedeemInfo

RECORD = Endpoint(
    call="v2.earn.elite.redeem_info",
    method="GET",
    path="/api/v2/earn/elite/redeem-info",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.earn.elite.redeem_info", documented=False
    ),
    errors=("common", "earn"),
    params=(Param(wire="productId", name="product_id", required=True),),
)


def redeem_info(
    *,
    product_id: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[RedeemInfo]:
    """Returns quota, fee and dates of redeeming an on-chain elite product.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        product_id: Product id. Wire name productId.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        RedeemInfo

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "productId": product_id,
        },
        timeout,
        headers,
    )
