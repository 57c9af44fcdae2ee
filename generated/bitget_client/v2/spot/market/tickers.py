# Made by Specloom from bitget/rest/v2/spot/market/tickers.yaml; change that file, not this one.
"""GET /api/v2/spot/market/tickers: Returns the ticker of one spot symbol or of all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v2.spot.market.tickers import Tickers

RECORD = Endpoint(
    call="v2.spot.market.tickers",
    method="GET",
    path="/api/v2/spot/market/tickers",
    version="v2",
    symbol_format="v2",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="ip"), pool="v2.spot.market.tickers"),
    errors=("common", "spot"),
    params=(Param(wire="symbol", name="symbol", symbol=True),),
    docs="https://www.bitget.com/api-doc/spot/market/Get-Tickers",
)


def tickers(
    *,
    symbol: str | Symbol | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[Tickers]]:
    """Returns the ticker of one spot symbol or of all.

    Limit: 20 requests in 1 s by ip.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[Tickers]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/spot/market/Get-Tickers
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
        },
        timeout,
        headers,
    )
