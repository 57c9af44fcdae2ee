# Made by Specloom from bitget/rest/v2/spot/market/merge-depth.yaml; change that file, not this one.
"""GET /api/v2/spot/market/merge-depth: Returns the spot book with price levels merged to the wished precision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v2.spot.market.merge_depth import MergeDepth

RECORD = Endpoint(
    call="v2.spot.market.merge_depth",
    method="GET",
    path="/api/v2/spot/market/merge-depth",
    version="v2",
    symbol_format="v2",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="ip"), pool="v2.spot.market.merge_depth"),
    errors=("common", "spot"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(wire="precision", name="precision"),
        Param(wire="limit", name="limit", values=("1", "5", "15", "50", "100", "max"), default="100"),
    ),
    docs="https://www.bitget.com/api-doc/spot/market/Merge-Orderbook",
)


def merge_depth(
    *,
    symbol: str | Symbol,
    precision: str | None = None,
    limit: Literal["1", "5", "15", "50", "100", "max"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[MergeDepth]:
    """Returns the spot book with price levels merged to the wished precision.

    Limit: 20 requests in 1 s by ip.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        precision: Precision: a level of merging, or decimal places.
        limit: Levels on each side; max for as many as there are, 100 where none is named; 100 when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        MergeDepth

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/spot/market/Merge-Orderbook
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "precision": precision,
            "limit": limit,
        },
        timeout,
        headers,
    )
