# Made by Specloom from bitget/rest/v2/mix/market/symbol-price.yaml; change that file, not this one.
"""GET /api/v2/mix/market/symbol-price: Returns last, index and mark price of a futures symbol."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

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
    docs="https://www.bitget.com/docs/catalog/classic-contract-market/classic-contract-market#get-mark-index-market-prices",
)


class SymbolPrice(Model, rename={"index_price": "indexPrice", "mark_price": "markPrice"}):
    """The answer."""

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    index_price: Dec = None
    """Index price (quote coin)"""
    mark_price: Dec = None
    """Mark price (quote coin)"""
    ts: Ms = None
    """Time of the data"""


RESULT = list[SymbolPrice]


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
        product_type: Futures product line. Wire name productType.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[SymbolPrice]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-contract-market/classic-contract-market#get-mark-index-market-prices
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
