# Made by Specloom from bitget/rest/v2/mix/market/discount-rate.yaml; change that file, not this one.
"""GET /api/v2/mix/market/discount-rate: Returns how much of each coin's value counts as multi-asset margin, by tier."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Int, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v2.mix.market.discount_rate",
    method="GET",
    path="/api/v2/mix/market/discount-rate",
    version="v2",
    symbol_format="none",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="ip"), pool="v2.mix.market.discount_rate"),
    errors=("common", "mix"),
    docs="https://www.bitget.com/docs/catalog/classic-contract-market/classic-contract-market#get-discount-rate",
)


class DiscountRateDiscountRateList(
    Model, rename={"min_amount": "minAmount", "max_amount": "maxAmount", "discount_rate": "discountRate"}
):
    """Discount by tier."""

    tier: Int = None
    """Tier, from 1"""
    min_amount: Dec = None
    """Smallest amount"""
    max_amount: Dec = None
    """Largest amount; -1 stands for none where so documented"""
    discount_rate: Dec = None
    """Share of the value that counts; 1 is all of it (ratio)"""


class DiscountRate(
    Model, rename={"user_limit": "userLimit", "total_limit": "totalLimit", "discount_rate_list": "discountRateList"}
):
    """The answer."""

    coin: Text = None
    """Coin name"""
    user_limit: Dec = None
    """Limit of one user"""
    total_limit: Dec = None
    """Limit of the whole platform"""
    discount_rate_list: list[DiscountRateDiscountRateList] | None = None
    """Discount by tier"""


RESULT = list[DiscountRate]


def discount_rate(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[DiscountRate]]:
    """Returns how much of each coin's value counts as multi-asset margin, by tier.

    Limit: 5 requests in 1 s by ip.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[DiscountRate]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-contract-market/classic-contract-market#get-discount-rate
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
