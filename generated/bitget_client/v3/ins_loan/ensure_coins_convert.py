# Made by Specloom from bitget/rest/v3/ins-loan/ensure-coins-convert.yaml; change that file, not this one.
"""GET /api/v3/ins-loan/ensure-coins-convert: Lists coins that back an institutional loan product on unified accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v3.ins_loan.ensure_coins_convert import EnsureCoinsConvert

RECORD = Endpoint(
    call="v3.ins_loan.ensure_coins_convert",
    method="GET",
    path="/api/v3/ins-loan/ensure-coins-convert",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=3, seconds=1, scope="uid"), pool="v3.ins_loan.ensure_coins_convert"),
    errors=("common", "uta", "inst_loan"),
    params=(Param(wire="productId", name="product_id", required=True),),
    docs="https://www.bitget.com/api-doc/uta/loan/Get-Ensure-Coins",
)


def ensure_coins_convert(
    *,
    product_id: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[EnsureCoinsConvert]:
    """Lists coins that back an institutional loan product on unified accounts.

    Limit: 3 requests in 1 s by uid.

    Args:
        product_id: Product id. Wire name productId.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        EnsureCoinsConvert

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/uta/loan/Get-Ensure-Coins
    """
    return Request(
        RECORD,
        {
            "productId": product_id,
        },
        timeout,
        headers,
    )
