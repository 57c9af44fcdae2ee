# Made by Specloom from bitget/rest/v3/market/discount-rate.yaml; change that file, not this one.
"""GET /api/v3/market/discount-rate: Returns how much of each coin's value counts as margin in unified accounts, by tier."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

_list = list

RECORD = Endpoint(
    call="v3.market.discount_rate",
    method="GET",
    path="/api/v3/market/discount-rate",
    version="v3",
    symbol_format="none",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="ip"), pool="v3.market.discount_rate"),
    errors=("common", "uta"),
    docs="https://www.bitget.com/docs/catalog/market/trading-risk-rules#get-discount-rate",
)


class DiscountRateList(Model, rename={"tier_start_value": "tierStartValue", "discount_rate": "discountRate"}):
    """Entries."""

    tier_start_value: Dec = None
    """Lower bound of the tier (USD)"""
    discount_rate: Dec = None
    """Share of the value that counts; 1 is all of it (ratio)"""


class DiscountRate(Model):
    """The answer."""

    coin: Text = None
    """Coin name"""
    list: _list[DiscountRateList] | None = None
    """Entries"""


RESULT = _list[DiscountRate]


def discount_rate(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[_list[DiscountRate]]:
    """Returns how much of each coin's value counts as margin in unified accounts, by tier.

    Limit: 20 requests in 1 s by ip.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        _list[DiscountRate]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/market/trading-risk-rules#get-discount-rate
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
