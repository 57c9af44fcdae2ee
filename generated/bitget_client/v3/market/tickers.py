# Made by Specloom from bitget/rest/v3/market/tickers.yaml; change that file, not this one.
"""GET /api/v3/market/tickers: Returns the tickers of one symbol or of a whole category."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v3.market.tickers import Tickers

RECORD = Endpoint(
    call="v3.market.tickers",
    method="GET",
    path="/api/v3/market/tickers",
    version="v3",
    symbol_format="v3",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="ip"), pool="v3.market.tickers"),
    errors=("common", "uta"),
    params=(
        Param(
            wire="category",
            name="category",
            required=True,
            values=("SPOT", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="symbol", name="symbol", symbol=True),
    ),
    docs="https://www.bitget.com/api-doc/uta/public/Tickers",
)


def tickers(
    *,
    category: Literal["SPOT", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    symbol: str | Symbol | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[Tickers]]:
    """Returns the tickers of one symbol or of a whole category.

    Limit: 20 requests in 1 s by ip.

    Args:
        category: Product line; capitals on REST, lower case in trade messages of the socket.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[Tickers]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/uta/public/Tickers
    """
    return Request(
        RECORD,
        {
            "category": category,
            "symbol": symbol,
        },
        timeout,
        headers,
    )
