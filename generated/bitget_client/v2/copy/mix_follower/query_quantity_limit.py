# Made by Specloom from bitget/rest/v2/copy/mix-follower/query-quantity-limit.yaml; change that file, not this one.
"""GET /api/v2/copy/mix-follower/query-quantity-limit: Returns the smallest and largest copied size on each futures symbol."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v2.copy.mix_follower.query_quantity_limit import QueryQuantityLimit

RECORD = Endpoint(
    call="v2.copy.mix_follower.query_quantity_limit",
    method="GET",
    path="/api/v2/copy/mix-follower/query-quantity-limit",
    version="v2",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.copy.mix_follower.query_quantity_limit"
    ),
    errors=("common", "mix", "copy"),
    params=(
        Param(wire="symbol", name="symbol", symbol=True),
        Param(
            wire="productType",
            name="product_type",
            required=True,
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
    ),
    account_mode="classic",
    docs="https://www.bitget.com/api-doc/copytrading/future-copytrade/follower/Query-Quantity-Limit",
)


def query_quantity_limit(
    *,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    symbol: str | Symbol | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[QueryQuantityLimit]]:
    """Returns the smallest and largest copied size on each futures symbol.

    Limit: 10 requests in 1 s by ip.

    Args:
        product_type: Futures product line; earn products use it for their own kinds. Wire name productType.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[QueryQuantityLimit]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/follower/Query-Quantity-Limit
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
