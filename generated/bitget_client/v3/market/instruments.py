# Made by Specloom from bitget/rest/v3/market/instruments.yaml; change that file, not this one.
"""GET /api/v3/market/instruments: Returns the trading rules of the symbols of a category."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v3.market.instruments import Instruments

RECORD = Endpoint(
    call="v3.market.instruments",
    method="GET",
    path="/api/v3/market/instruments",
    version="v3",
    symbol_format="v3",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="ip"), pool="v3.market.instruments"),
    errors=("common", "uta"),
    params=(
        Param(
            wire="category",
            name="category",
            required=True,
            values=("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="symbol", name="symbol", symbol=True),
    ),
    docs="https://www.bitget.com/api-doc/uta/public/Instruments",
)


def instruments(
    *,
    category: Literal["SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    symbol: str | Symbol | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[Instruments]]:
    """Returns the trading rules of the symbols of a category.

    Limit: 20 requests in 1 s by ip.

    Args:
        category: Product line; capitals on REST, lower case in trade messages of the socket.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[Instruments]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/uta/public/Instruments
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
