# Made by Specloom from bitget/rest/v3/market/position-tier.yaml; change that file, not this one.
"""GET /api/v3/market/position-tier: Returns position tiers of a futures symbol or borrowing tiers of a margin coin."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Int, Model
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

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
        Param(wire="symbol", name="symbol", symbol=True),
        Param(wire="coin", name="coin"),
    ),
    docs="https://www.bitget.com/docs/catalog/market/trading-risk-rules#get-position-tier",
)


class PositionTier(Model, rename={"min_tier_value": "minTierValue", "max_tier_value": "maxTierValue"}):
    """The answer."""

    tier: Int = None
    """Tier, from 1"""
    min_tier_value: Dec = None
    """Lower bound of the tier"""
    max_tier_value: Dec = None
    """Upper bound of the tier"""
    leverage: Dec = None
    """Leverage; as a parameter, for cross margin, one-way mode, or both directions alike"""
    mmr: Dec = None
    """Maintenance margin as a ratio"""


RESULT = list[PositionTier]


def position_tier(
    *,
    category: Literal["MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    symbol: str | Symbol | None = None,
    coin: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[PositionTier]]:
    """Returns position tiers of a futures symbol or borrowing tiers of a margin coin.

    Limit: 20 requests in 1 s by ip.

    Args:
        category: Product line.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        coin: Coin name.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[PositionTier]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/market/trading-risk-rules#get-position-tier
    """
    return Request(
        RECORD,
        {
            "category": category,
            "symbol": symbol,
            "coin": coin,
        },
        timeout,
        headers,
    )
