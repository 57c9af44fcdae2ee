# Made by Specloom from bitget/rest/v2/p2p/merchantInfo.yaml; change that file, not this one.
"""GET /api/v2/p2p/merchantInfo: Returns the calling merchant: verification, contact, speed and order figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v2.p2p.merchant_info import MerchantInfo

RECORD = Endpoint(
    call="v2.p2p.merchant_info",
    method="GET",
    path="/api/v2/p2p/merchantInfo",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.p2p.merchant_info"),
    errors=("common", "p2p"),
    docs="https://www.bitget.com/api-doc/common/p2p/Get-Merchant-Information",
)


def merchant_info(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[MerchantInfo]:
    """Returns the calling merchant: verification, contact, speed and order figures.

    Limit: 10 requests in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        MerchantInfo

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/common/p2p/Get-Merchant-Information
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
