# Made by Specloom from bitget/rest/v3/market/rpi-orderbook.yaml; change that file, not this one.
"""GET /api/v3/market/rpi-orderbook: Returns the book with retail price improvement orders included."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v3.market.rpi_orderbook import RpiOrderbook

RECORD = Endpoint(
    call="v3.market.rpi_orderbook",
    method="GET",
    path="/api/v3/market/rpi-orderbook",
    version="v3",
    symbol_format="v3",
    access="public",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.market.rpi_orderbook", documented=False
    ),
    errors=("common", "uta"),
    params=(
        Param(
            wire="category",
            name="category",
            required=True,
            values=("SPOT", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(wire="limit", name="limit", type="integer"),
    ),
)


def rpi_orderbook(
    *,
    category: Literal["SPOT", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    symbol: str | Symbol,
    limit: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[RpiOrderbook]]:
    """Returns the book with retail price improvement orders included.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        category: Product line; capitals on REST, lower case in trade messages of the socket.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        limit: Most rows to return; in tables of VIP or loan terms, a borrowing limit.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[RpiOrderbook]

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "category": category,
            "symbol": symbol,
            "limit": limit,
        },
        timeout,
        headers,
    )
