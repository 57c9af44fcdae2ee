# Made by Specloom from bitget/rest/v2/mix/market/fills.yaml; change that file, not this one.
"""GET /api/v2/mix/market/fills: Returns the latest public trades of a futures symbol, at most 100."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v2.mix.market.fills import Fills

RECORD = Endpoint(
    call="v2.mix.market.fills",
    method="GET",
    path="/api/v2/mix/market/fills",
    version="v2",
    symbol_format="v2",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="ip"), pool="v2.mix.market.fills"),
    errors=("common", "mix"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(
            wire="productType",
            name="product_type",
            required=True,
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="limit", name="limit", type="integer", default="100", max="100"),
    ),
    docs="https://www.bitget.com/api-doc/contract/market/Get-Recent-Fills",
)


def fills(
    *,
    symbol: str | Symbol,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    limit: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[Fills]]:
    """Returns the latest public trades of a futures symbol, at most 100.

    Limit: 20 requests in 1 s by ip.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        product_type: Futures product line; earn products use it for their own kinds. Wire name productType.
        limit: Most rows to return; in tables of VIP or loan terms, a borrowing limit, at most 100; 100 when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[Fills]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/contract/market/Get-Recent-Fills
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "productType": product_type,
            "limit": limit,
        },
        timeout,
        headers,
    )
