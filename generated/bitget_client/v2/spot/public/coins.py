# Made by Specloom from bitget/rest/v2/spot/public/coins.yaml; change that file, not this one.
"""GET /api/v2/spot/public/coins: Returns coins and their chains: fees, limits and whether deposits and withdrawals are open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v2.spot.public.coins import Coins

RECORD = Endpoint(
    call="v2.spot.public.coins",
    method="GET",
    path="/api/v2/spot/public/coins",
    version="v2",
    symbol_format="none",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=3, seconds=1, scope="ip"), pool="v2.spot.public.coins"),
    errors=("common", "spot"),
    params=(Param(wire="coin", name="coin"),),
    docs="https://www.bitget.com/api-doc/spot/market/Get-Coin-List",
)


def coins(
    *,
    coin: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[Coins]]:
    """Returns coins and their chains: fees, limits and whether deposits and withdrawals are open.

    Limit: 3 requests in 1 s by ip.

    Args:
        coin: Coin name.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[Coins]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/spot/market/Get-Coin-List
    """
    return Request(
        RECORD,
        {
            "coin": coin,
        },
        timeout,
        headers,
    )
