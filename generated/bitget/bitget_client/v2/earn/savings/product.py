# Made by Specloom from bitget/rest/v2/earn/savings/product.yaml; change that file, not this one.
"""GET /api/v2/earn/savings/product: Lists savings products with their term and yield by tier."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Flag, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

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
        Param(wire="coin", name="coin"),
        Param(wire="filter", name="filter", values=("available", "held", "available_and_held", "all")),
    ),
    docs="https://www.bitget.com/docs/catalog/earn-classic-savings/classic-earn-savings#get-savings-product-list",
)


class ProductApyList(
    Model,
    rename={
        "rate_level": "rateLevel",
        "min_step_val": "minStepVal",
        "max_step_val": "maxStepVal",
        "current_apy": "currentApy",
    },
):
    """Yearly yield by tier."""

    rate_level: Text = None
    """Tier of the yield"""
    min_step_val: Dec = None
    """Lower bound of the tier (coin)"""
    max_step_val: Dec = None
    """Upper bound of the tier (coin)"""
    current_apy: Dec = None
    """Yearly yield now (%)"""


class Product(
    Model,
    rename={
        "product_id": "productId",
        "period_type": "periodType",
        "apy_type": "apyType",
        "advance_redeem": "advanceRedeem",
        "settle_method": "settleMethod",
        "apy_list": "apyList",
        "product_level": "productLevel",
    },
):
    """The answer."""

    VALUES: ClassVar = {
        "period_type": ("flexible", "fixed"),
        "apy_type": ("single", "ladder"),
        "settle_method": ("daily", "maturity"),
        "status": ("not_started", "in_progress", "paused", "completed", "sold_out", "off_line"),
        "product_level": ("beginner", "normal", "VIP"),
    }

    product_id: Text = None
    """Product id"""
    coin: Text = None
    """Coin name"""
    period_type: Text = None
    """Whether the deposit has a term"""
    period: Text = None
    """Length of one interval, or of the term"""
    apy_type: Text = None
    """Whether one rate or several tiers apply"""
    advance_redeem: Flag = None
    """Whether redeeming before the term is possible"""
    settle_method: Text = None
    """When interest is paid"""
    apy_list: list[ProductApyList] | None = None
    """Yearly yield by tier"""
    status: Text = None
    """State; its values are the endpoint's own"""
    product_level: Text = None
    """Who the product is for"""


RESULT = list[Product]


def product(
    *,
    coin: str | None = None,
    filter: Literal["available", "held", "available_and_held", "all"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[Product]]:
    """Lists savings products with their term and yield by tier.

    Limit: 10 requests in 1 s by uid.

    Args:
        coin: Coin name.
        filter: Which products to list.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[Product]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/earn-classic-savings/classic-earn-savings#get-savings-product-list
    """
    return Request(
        RECORD,
        {
            "coin": coin,
            "filter": filter,
        },
        timeout,
        headers,
    )
