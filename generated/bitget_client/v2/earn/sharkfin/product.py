# Made by Specloom from bitget/rest/v2/earn/sharkfin/product.yaml; change that file, not this one.
"""GET /api/v2/earn/sharkfin/product: Lists shark fin products with their rates and dates, at most 100 rows a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v2.earn.sharkfin.product import Product, ProductResultList

RECORD = Endpoint(
    call="v2.earn.sharkfin.product",
    method="GET",
    path="/api/v2/earn/sharkfin/product",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.earn.sharkfin.product"),
    errors=("common", "earn"),
    params=(
        Param(wire="coin", name="coin", required=True),
        Param(wire="limit", name="limit", type="integer", default="20", max="100"),
        Param(wire="idLessThan", name="id_less_than"),
    ),
    paging=Paging(
        style="end_id", param="idLessThan", items="resultList", source="endId", size_param="limit", size_max=100
    ),
    docs="https://www.bitget.com/api-doc/earn/sharkfin/Shark-Products",
)


def product(
    *,
    coin: str,
    limit: int | None = None,
    id_less_than: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[Product, ProductResultList]:
    """Lists shark fin products with their rates and dates, at most 100 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by uid.

    Args:
        coin: Coin name.
        limit: Most rows to return; in tables of VIP or loan terms, a borrowing limit, at most 100; 20 when left out.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Product

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/earn/sharkfin/Shark-Products
    """
    return PagedRequest(
        RECORD,
        {
            "coin": coin,
            "limit": limit,
            "idLessThan": id_less_than,
        },
        timeout,
        headers,
    )
