# Made by Specloom from bitget/rest/v3/earn/elite-redeem-info.yaml; change that file, not this one.
"""GET /api/v3/earn/elite-redeem-info: Returns quota, fee and dates of redeeming an on-chain elite product for unified users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v3.earn.elite_redeem_info import EliteRedeemInfo

RECORD = Endpoint(
    call="v3.earn.elite_redeem_info",
    method="GET",
    path="/api/v3/earn/elite-redeem-info",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.earn.elite_redeem_info", documented=False
    ),
    errors=("common", "uta", "earn"),
    params=(Param(wire="productId", name="product_id", required=True),),
)


def elite_redeem_info(
    *,
    product_id: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[EliteRedeemInfo]:
    """Returns quota, fee and dates of redeeming an on-chain elite product for unified users.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        product_id: Product id. Wire name productId.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        EliteRedeemInfo

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
