# Made by Specloom from bitget/rest/v2/spot/market/fills.yaml; change that file, not this one.
"""GET /api/v2/spot/market/fills: Returns the latest public trades of a spot symbol, at most 500."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v2.spot.market.fills import Fills

RECORD = Endpoint(
    call="v2.spot.market.fills",
    method="GET",
    path="/api/v2/spot/market/fills",
    version="v2",
    symbol_format="v2",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.spot.market.fills"),
    errors=("common", "spot"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(wire="limit", name="limit", type="integer", default="100", max="500"),
    ),
    docs="https://www.bitget.com/api-doc/spot/market/Get-Recent-Trades",
)


def fills(
    *,
    symbol: str | Symbol,
    limit: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[Fills]]:
    """Returns the latest public trades of a spot symbol, at most 500.

    Limit: 10 requests in 1 s by ip.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        limit: Most rows to return; in tables of VIP or loan terms, a borrowing limit, at most 500; 100 when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[Fills]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/spot/market/Get-Recent-Trades
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "limit": limit,
        },
        timeout,
        headers,
    )
