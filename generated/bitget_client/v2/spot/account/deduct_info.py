# Made by Specloom from bitget/rest/v2/spot/account/deduct-info.yaml; change that file, not this one.
"""GET /api/v2/spot/account/deduct-info: Tells whether the caller pays spot fees in BGB."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v2.spot.account.deduct_info import DeductInfo

RECORD = Endpoint(
    call="v2.spot.account.deduct_info",
    method="GET",
    path="/api/v2/spot/account/deduct-info",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.spot.account.deduct_info"),
    errors=("common", "spot", "account"),
    account_mode="classic",
    docs="https://www.bitget.com/api-doc/spot/account/Get-Deduct-Info",
)


def deduct_info(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[DeductInfo]:
    """Tells whether the caller pays spot fees in BGB.

    Limit: 5 requests in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        DeductInfo

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/spot/account/Get-Deduct-Info
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
