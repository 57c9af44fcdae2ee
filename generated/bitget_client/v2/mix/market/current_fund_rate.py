# Made by Specloom from bitget/rest/v2/mix/market/current-fund-rate.yaml; change that file, not this one.
"""GET /api/v2/mix/market/current-fund-rate: Returns the current funding rate with its interval, next update and bounds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v2.mix.market.current_fund_rate import CurrentFundRate

RECORD = Endpoint(
    call="v2.mix.market.current_fund_rate",
    method="GET",
    path="/api/v2/mix/market/current-fund-rate",
    version="v2",
    symbol_format="v2",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="ip"), pool="v2.mix.market.current_fund_rate"),
    errors=("common", "mix"),
    params=(
        Param(wire="symbol", name="symbol", symbol=True),
        Param(
            wire="productType",
            name="product_type",
            required=True,
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
    ),
    docs="https://www.bitget.com/api-doc/contract/market/Get-Current-Funding-Rate",
)


def current_fund_rate(
    *,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    symbol: str | Symbol | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[CurrentFundRate]]:
    """Returns the current funding rate with its interval, next update and bounds.

    Limit: 20 requests in 1 s by ip.

    Args:
        product_type: Futures product line; earn products use it for their own kinds. Wire name productType.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[CurrentFundRate]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/contract/market/Get-Current-Funding-Rate
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
