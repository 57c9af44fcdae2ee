# Made by Specloom from bitget/rest/v2/mix/market/fills.yaml; change that file, not this one.
"""GET /api/v2/mix/market/fills: Returns the latest public trades of a futures symbol, at most 100."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

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
    docs="https://www.bitget.com/docs/catalog/classic-contract-market/classic-contract-market#get-recent-transactions",
)


class Fills(Model, rename={"trade_id": "tradeId"}):
    """The answer."""

    trade_id: Text = None
    """Trade id"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    size: Dec = None
    """Quantity, in the base coin"""
    side: Text = None
    """Buy or sell"""
    ts: Ms = None
    """Time of the data"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""


RESULT = list[Fills]


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
        product_type: Futures product line. Wire name productType.
        limit: Most rows to return, at most 100; 100 when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[Fills]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-contract-market/classic-contract-market#get-recent-transactions
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
