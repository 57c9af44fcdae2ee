# Made by Specloom from bitget/rest/v2/margin/crossed/account/assets.yaml; change that file, not this one.
"""GET /api/v2/margin/crossed/account/assets: Returns cross-margin balances by coin: free, frozen, borrowed, interest and net."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v2.margin.crossed.account.assets import Assets

RECORD = Endpoint(
    call="v2.margin.crossed.account.assets",
    method="GET",
    path="/api/v2/margin/crossed/account/assets",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.margin.crossed.account.assets"),
    errors=("common", "margin"),
    params=(Param(wire="coin", name="coin"),),
    account_mode="classic",
    twin="v3.account.assets",
    docs="https://www.bitget.com/api-doc/margin/cross/account/Get-Cross-Assets",
)


def assets(
    *,
    coin: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[Assets]]:
    """Returns cross-margin balances by coin: free, frozen, borrowed, interest and net.

    Limit: 10 requests in 1 s by uid.

    Args:
        coin: Coin name.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[Assets]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/margin/cross/account/Get-Cross-Assets
    """
    return Request(
        RECORD,
        {
            "coin": coin,
        },
        timeout,
        headers,
    )
