# Made by Specloom from bitget/rest/v3/stockplus/asset/stock-position.yaml; change that file, not this one.
"""GET /api/v3/stockplus/asset/stock-position: Returns shares held in the stock account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v3.stockplus.asset.stock_position import StockPosition

RECORD = Endpoint(
    call="v3.stockplus.asset.stock_position",
    method="GET",
    path="/api/v3/stockplus/asset/stock-position",
    version="v3",
    symbol_format="v3",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.stockplus.asset.stock_position", documented=False
    ),
    errors=("common", "uta"),
    params=(Param(wire="symbol", name="symbol", symbol=True),),
)


def stock_position(
    *,
    symbol: str | Symbol | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[StockPosition]:
    """Returns shares held in the stock account.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        StockPosition

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
        },
        timeout,
        headers,
    )
