# Made by Specloom from bitget/rest/v3/stockplus/market/depth.yaml; change that file, not this one.
"""GET /api/v3/stockplus/market/depth: Returns the book of a stock with orders per level."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v3.stockplus.market.depth import Depth

RECORD = Endpoint(
    call="v3.stockplus.market.depth",
    method="GET",
    path="/api/v3/stockplus/market/depth",
    version="v3",
    symbol_format="v3",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.stockplus.market.depth", documented=False
    ),
    errors=("common", "uta"),
    params=(Param(wire="symbol", name="symbol", required=True, symbol=True),),
)


def depth(
    *,
    symbol: str | Symbol,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Depth]:
    """Returns the book of a stock with orders per level.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Depth

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
        },
        timeout,
        headers,
    )
