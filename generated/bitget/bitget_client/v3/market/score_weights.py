# Made by Specloom from bitget/rest/v3/market/score-weights.yaml; change that file, not this one.
"""GET /api/v3/market/score-weights: Returns the spreads, volumes and weights by which market makers are scored."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.market.score_weights",
    method="GET",
    path="/api/v3/market/score-weights",
    version="v3",
    symbol_format="none",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="ip"), pool="v3.market.score_weights"),
    errors=("common", "uta"),
    params=(Param(wire="category", name="category", values=("SPOT", "FUTURES")),),
    docs="https://www.bitget.com/docs/catalog/market/public-config#get-market-maker-score-weight",
)


class ScoreWeights(Model, rename={"required_spread": "requiredSpread", "min_maker_volume": "minMakerVolume"}):
    """The answer."""

    VALUES: ClassVar = {"category": ("SPOT", "FUTURES")}

    category: Text = None
    """Product line"""
    label: Text = None
    """Label"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    required_spread: Dec = None
    """Spread a market maker must keep"""
    min_maker_volume: Dec = None
    """Maker volume a market maker needs"""
    weight: Dec = None
    """Weight"""


RESULT = list[ScoreWeights]


def score_weights(
    *,
    category: Literal["SPOT", "FUTURES"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[ScoreWeights]]:
    """Returns the spreads, volumes and weights by which market makers are scored.

    Limit: 5 requests in 1 s by ip.

    Args:
        category: Product line.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[ScoreWeights]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/market/public-config#get-market-maker-score-weight
    """
    return Request(
        RECORD,
        {
            "category": category,
        },
        timeout,
        headers,
    )
