# Made by Specloom from bitget/rest/v2/mix/market/vip-fee-rate.yaml; change that file, not this one.
"""GET /api/v2/mix/market/vip-fee-rate: Returns the futures fees and withdrawal limits of every VIP level."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v2.mix.market.vip_fee_rate import VipFeeRate

RECORD = Endpoint(
    call="v2.mix.market.vip_fee_rate",
    method="GET",
    path="/api/v2/mix/market/vip-fee-rate",
    version="v2",
    symbol_format="none",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.mix.market.vip_fee_rate"),
    errors=("common", "mix"),
    docs="https://www.bitget.com/api-doc/contract/market/Get-VIP-Fee-Rate",
)


def vip_fee_rate(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[VipFeeRate]]:
    """Returns the futures fees and withdrawal limits of every VIP level.

    Limit: 10 requests in 1 s by ip.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[VipFeeRate]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/contract/market/Get-VIP-Fee-Rate
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
