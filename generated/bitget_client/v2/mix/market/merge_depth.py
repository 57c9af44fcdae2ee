# Made by Specloom from bitget/rest/v2/mix/market/merge-depth.yaml; change that file, not this one.
"""GET /api/v2/mix/market/merge-depth: Returns the futures book with merged price levels: the best 1, 5, 15 or 50 of a side, or all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v2.mix.market.merge_depth import MergeDepth

RECORD = Endpoint(
    call="v2.mix.market.merge_depth",
    method="GET",
    path="/api/v2/mix/market/merge-depth",
    version="v2",
    symbol_format="v2",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="ip"), pool="v2.mix.market.merge_depth"),
    errors=("common", "mix"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(
            wire="productType",
            name="product_type",
            required=True,
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="precision", name="precision"),
        Param(wire="limit", name="limit", values=("1", "5", "15", "50", "100", "max"), default="100"),
    ),
    docs="https://www.bitget.com/api-doc/contract/market/Get-Merge-Depth",
)


def merge_depth(
    *,
    symbol: str | Symbol,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    precision: str | None = None,
    limit: Literal["1", "5", "15", "50", "100", "max"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[MergeDepth]:
    """Returns the futures book with merged price levels: the best 1, 5, 15 or 50 of a side, or all.

    Limit: 20 requests in 1 s by ip.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        product_type: Futures product line; earn products use it for their own kinds. Wire name productType.
        precision: Precision: a level of merging, or decimal places.
        limit: Levels on each side; max for as many as there are, 100 where none is named; 100 when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        MergeDepth

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/contract/market/Get-Merge-Depth
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "productType": product_type,
            "precision": precision,
            "limit": limit,
        },
        timeout,
        headers,
    )
