# Made by Specloom from bitget/rest/v2/earn/savings/product.yaml; change that file, not this one.
"""GET /api/v2/earn/savings/product: Lists savings products with their term and yield by tier."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client.models.v2.earn.savings.product import Product

RECORD = Endpoint(
    call="v2.earn.savings.product",
    method="GET",
    path="/api/v2/earn/savings/product",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.earn.savings.product"),
    errors=("common", "earn"),
    params=(
        Param(wire="filter", name="filter", values=("available", "held", "available_and_held", "all")),
        Param(wire="coin", name="coin"),
    ),
    docs="https://www.bitget.com/api-doc/earn/savings/Savings-Products",
)


def product(
    *,
    filter: Literal["available", "held", "available_and_held", "all"] | str | None = None,
    coin: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[Product]]:
    """Lists savings products with their term and yield by tier.

    Limit: 10 requests in 1 s by uid.

    Args:
        filter: Which products to list.
        coin: Coin name.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[Product]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/earn/savings/Savings-Products
    """
    return Request(
        RECORD,
        {
            "filter": filter,
            "coin": coin,
        },
        timeout,
        headers,
    )
