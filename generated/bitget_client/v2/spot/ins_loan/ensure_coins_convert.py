# Made by Specloom from bitget/rest/v2/spot/ins-loan/ensure-coins-convert.yaml; change that file, not this one.
"""GET /api/v2/spot/ins-loan/ensure-coins-convert: Lists coins that back an institutional loan product with the share of value that counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v2.spot.ins_loan.ensure_coins_convert import EnsureCoinsConvert

RECORD = Endpoint(
    call="v2.spot.ins_loan.ensure_coins_convert",
    method="GET",
    path="/api/v2/spot/ins-loan/ensure-coins-convert",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.spot.ins_loan.ensure_coins_convert"
    ),
    errors=("common", "inst_loan"),
    params=(Param(wire="productId", name="product_id", required=True),),
    docs="https://www.bitget.com/api-doc/instloan/public/Get-Margin-Coin-Info",
)


def ensure_coins_convert(
    *,
    product_id: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[EnsureCoinsConvert]:
    """Lists coins that back an institutional loan product with the share of value that counts.

    Limit: 5 requests in 1 s by uid.

    Args:
        product_id: Product id. Wire name productId.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        EnsureCoinsConvert

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/instloan/public/Get-Margin-Coin-Info
    """
    return Request(
        RECORD,
        {
            "productId": product_id,
        },
        timeout,
        headers,
    )
