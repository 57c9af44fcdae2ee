# Made by Specloom from bitget/rest/v3/market/position-tier.yaml; change that file, not this one.
"""GET /api/v3/market/position-tier: Returns position tiers of a futures symbol or borrowing tiers of a margin coin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v3.market.position_tier import PositionTier

RECORD = Endpoint(
    call="v3.market.position_tier",
    method="GET",
    path="/api/v3/market/position-tier",
    version="v3",
    symbol_format="v3",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="ip"), pool="v3.market.position_tier"),
    errors=("common", "uta"),
    params=(
        Param(
            wire="category",
            name="category",
            required=True,
            values=("MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="coin", name="coin"),
        Param(wire="symbol", name="symbol", symbol=True),
    ),
    docs="https://www.bitget.com/api-doc/uta/public/Get-Position-Tier-Data",
)


def position_tier(
    *,
    category: Literal["MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    coin: str | None = None,
    symbol: str | Symbol | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[PositionTier]]:
    """Returns position tiers of a futures symbol or borrowing tiers of a margin coin.

    Limit: 20 requests in 1 s by ip.

    Args:
        category: Product line; capitals on REST, lower case in trade messages of the socket.
        coin: Coin name.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[PositionTier]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/uta/public/Get-Position-Tier-Data
    """
    return Request(
        RECORD,
        {
            "category": category,
            "coin": coin,
            "symbol": symbol,
        },
        timeout,
        headers,
    )
