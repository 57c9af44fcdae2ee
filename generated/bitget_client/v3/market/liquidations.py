# Made by Specloom from bitget/rest/v3/market/liquidations.yaml; change that file, not this one.
"""GET /api/v3/market/liquidations: Lists recent liquidations of a category or symbol."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v3.market.liquidations import Liquidations, LiquidationsList

RECORD = Endpoint(
    call="v3.market.liquidations",
    method="GET",
    path="/api/v3/market/liquidations",
    version="v3",
    symbol_format="v3",
    access="public",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.market.liquidations", documented=False
    ),
    errors=("common", "uta"),
    params=(
        Param(wire="category", name="category", required=True, values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES")),
        Param(wire="symbol", name="symbol", symbol=True),
        Param(wire="limit", name="limit", type="integer"),
        Param(wire="cursor", name="cursor"),
    ),
    paging=Paging(style="cursor", param="cursor", items="list", source="cursor", size_param="limit"),
)


def liquidations(
    *,
    category: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    symbol: str | Symbol | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[Liquidations, LiquidationsList]:
    """Lists recent liquidations of a category or symbol.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        category: Product line; capitals on REST, lower case in trade messages of the socket.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        limit: Most rows to return; in tables of VIP or loan terms, a borrowing limit.
        cursor: Position in a long answer; left out for the first page, then the one returned.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Liquidations

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return PagedRequest(
        RECORD,
        {
            "category": category,
            "symbol": symbol,
            "limit": limit,
            "cursor": cursor,
        },
        timeout,
        headers,
    )
