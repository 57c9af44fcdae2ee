# Made by Specloom from bitget/rest/v2/account/funding-assets.yaml; change that file, not this one.
"""GET /api/v2/account/funding-assets: Lists the coins of the funding account with free and frozen amounts and their USDT value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v2.account.funding_assets import FundingAssets

RECORD = Endpoint(
    call="v2.account.funding_assets",
    method="GET",
    path="/api/v2/account/funding-assets",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.account.funding_assets"),
    errors=("common", "account"),
    params=(Param(wire="coin", name="coin"),),
    docs="https://www.bitget.com/api-doc/common/account/Funding-Assets",
)


def funding_assets(
    *,
    coin: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[FundingAssets]]:
    """Lists the coins of the funding account with free and frozen amounts and their USDT value.

    Limit: 10 requests in 1 s by uid.

    Args:
        coin: Coin name.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[FundingAssets]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/common/account/Funding-Assets
    """
    return Request(
        RECORD,
        {
            "coin": coin,
        },
        timeout,
        headers,
    )
