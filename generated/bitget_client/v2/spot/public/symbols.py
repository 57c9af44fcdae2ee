# Made by Specloom from bitget/rest/v2/spot/public/symbols.yaml; change that file, not this one.
"""GET /api/v2/spot/public/symbols: Returns the trading rules of spot symbols: precision, sizes, fees and state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v2.spot.public.symbols import Symbols

RECORD = Endpoint(
    call="v2.spot.public.symbols",
    method="GET",
    path="/api/v2/spot/public/symbols",
    version="v2",
    symbol_format="v2",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="ip"), pool="v2.spot.public.symbols"),
    errors=("common", "spot"),
    params=(Param(wire="symbol", name="symbol", symbol=True),),
    docs="https://www.bitget.com/api-doc/spot/market/Get-Symbols",
)


def symbols(
    *,
    symbol: str | Symbol | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[Symbols]]:
    """Returns the trading rules of spot symbols: precision, sizes, fees and state.

    Limit: 20 requests in 1 s by ip.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[Symbols]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/spot/market/Get-Symbols
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
        },
        timeout,
        headers,
    )
