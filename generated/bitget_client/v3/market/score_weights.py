# Made by Specloom from bitget/rest/v3/market/score-weights.yaml; change that file, not this one.
"""GET /api/v3/market/score-weights: Returns the spreads, volumes and weights by which market makers are scored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client.models.v3.market.score_weights import ScoreWeights

RECORD = Endpoint(
    call="v3.market.score_weights",
    method="GET",
    path="/api/v3/market/score-weights",
    version="v3",
    symbol_format="none",
    access="public",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.market.score_weights", documented=False
    ),
    errors=("common", "uta"),
    params=(Param(wire="category", name="category", values=("SPOT", "FUTURES")),),
)


def score_weights(
    *,
    category: Literal["SPOT", "FUTURES"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[ScoreWeights]]:
    """Returns the spreads, volumes and weights by which market makers are scored.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        category: Product line; capitals on REST, lower case in trade messages of the socket.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[ScoreWeights]

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "category": category,
        },
        timeout,
        headers,
    )
