# Made by Specloom from bitget/rest/v2/mix/market/tickers.yaml; change that file, not this one.
"""GET /api/v2/mix/market/tickers: Returns the tickers of all futures symbols of a product type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client.models.v2.mix.market.tickers import Tickers

RECORD = Endpoint(
    call="v2.mix.market.tickers",
    method="GET",
    path="/api/v2/mix/market/tickers",
    version="v2",
    symbol_format="none",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="ip"), pool="v2.mix.market.tickers"),
    errors=("common", "mix"),
    params=(
        Param(
            wire="productType",
            name="product_type",
            required=True,
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
    ),
    docs="https://www.bitget.com/api-doc/contract/market/Get-All-Symbol-Ticker",
)


def tickers(
    *,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[Tickers]]:
    """Returns the tickers of all futures symbols of a product type.

    Limit: 20 requests in 1 s by ip.

    Args:
        product_type: Futures product line; earn products use it for their own kinds. Wire name productType.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[Tickers]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/contract/market/Get-All-Symbol-Ticker
    """
    return Request(
        RECORD,
        {
            "productType": product_type,
        },
        timeout,
        headers,
    )
