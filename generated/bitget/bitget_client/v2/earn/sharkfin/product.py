# Made by Specloom from bitget/rest/v2/earn/sharkfin/product.yaml; change that file, not this one.
"""GET /api/v2/earn/sharkfin/product: Lists shark fin products with their rates and dates, at most 100 rows a page."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit

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
    docs="https://www.bitget.com/docs/catalog/earn-classic-sharkfin/classic-earn-sharkfin#get-sharkfin-products",
)


class ProductResultList(
    Model,
    rename={
        "product_id": "productId",
        "product_name": "productName",
        "product_coin": "productCoin",
        "subscribe_coin": "subscribeCoin",
        "farming_start_time": "farmingStartTime",
        "farming_end_time": "farmingEndTime",
        "lower_rate": "lowerRate",
        "default_rate": "defaultRate",
        "upper_rate": "upperRate",
        "interest_start_time": "interestStartTime",
        "min_amount": "minAmount",
        "limit_amount": "limitAmount",
        "sold_amount": "soldAmount",
        "end_time": "endTime",
        "start_time": "startTime",
    },
):
    """Entries."""

    VALUES: ClassVar = {
        "status": (
            "not_started",
            "in_progress",
            "paused",
            "interest_pending",
            "settle_pending",
            "settled",
            "redeemed",
            "sold_out",
        )
    }

    product_id: Text = None
    """Product id"""
    product_name: Text = None
    """Product name"""
    product_coin: Text = None
    """Coin of the product"""
    subscribe_coin: Text = None
    """Coin to subscribe with"""
    farming_start_time: Ms = None
    """When earning starts"""
    farming_end_time: Ms = None
    """When earning ends"""
    lower_rate: Dec = None
    """Lowest rate (%)"""
    default_rate: Dec = None
    """Rate without tiers (%)"""
    upper_rate: Dec = None
    """Highest rate (%)"""
    period: Text = None
    """Length of one interval, or of the term"""
    interest_start_time: Ms = None
    """Start of interest"""
    status: Text = None
    """State; its values are the endpoint's own"""
    min_amount: Dec = None
    """Smallest amount"""
    limit_amount: Text = None
    """Cap of the product, or the word unlimited (coin)"""
    sold_amount: Dec = None
    """Quantity sold (coin)"""
    end_time: Ms = None
    """End of the time range"""
    start_time: Ms = None
    """Start of the time range; how far back and how long is the endpoint's to say"""


class Product(Model, rename={"result_list": "resultList", "end_id": "endId"}):
    """The answer."""

    result_list: list[ProductResultList] | None = None
    """Entries"""
    end_id: Text = None
    """Last id of the page; pass as idLessThan to go on"""


RESULT = Product
ITEM = ProductResultList


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
        limit: Most rows to return, at most 100; 20 when left out.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Product

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/earn-classic-sharkfin/classic-earn-sharkfin#get-sharkfin-products
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
