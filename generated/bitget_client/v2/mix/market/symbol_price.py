# Made by Specloom from bitget/rest/v2/mix/market/symbol-price.yaml; change that file, not this one.
"""GET /api/v2/mix/market/symbol-price: Returns last, index and mark price of a futures symbol."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v2.mix.market.symbol_price import SymbolPrice

RECORD = Endpoint(
    call="v2.mix.market.symbol_price",
    method="GET",
    path="/api/v2/mix/market/symbol-price",
    version="v2",
    symbol_format="v2",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="uid"), pool="v2.mix.market.symbol_price"),
    errors=("common", "mix"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(
            wire="productType",
            name="product_type",
            required=True,
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
    ),
    docs="https://www.bitget.com/api-doc/contract/market/Get-Symbol-Price",
)


def symbol_price(
    *,
    symbol: str | Symbol,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[SymbolPrice]]:
    """Returns last, index and mark price of a futures symbol.

    Limit: 20 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        product_type: Futures product line; earn products use it for their own kinds. Wire name productType.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[SymbolPrice]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/contract/market/Get-Symbol-Price
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "productType": product_type,
        },
        timeout,
        headers,
    )
