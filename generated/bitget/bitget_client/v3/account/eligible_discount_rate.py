# Made by Specloom from bitget/rest/v3/account/eligible-discount-rate.yaml; change that file, not this one.
"""GET /api/v3/account/eligible-discount-rate: Returns the discount tiers of margin coins that apply to the caller."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

_list = list

RECORD = Endpoint(
    call="v3.account.eligible_discount_rate",
    method="GET",
    path="/api/v3/account/eligible-discount-rate",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="uid"), pool="v3.account.eligible_discount_rate"),
    errors=("common", "uta", "account"),
    params=(Param(wire="coin", name="coin"),),
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/account/risk-position#get-eligible-discount-rate",
)


class EligibleDiscountRateList(Model, rename={"tier_start_value": "tierStartValue", "discount_rate": "discountRate"}):
    """Entries."""

    tier_start_value: Dec = None
    """Lower bound of the tier (USD)"""
    discount_rate: Dec = None
    """Share of the value that counts; 1 is all of it (ratio)"""


class EligibleDiscountRate(Model):
    """The answer."""

    coin: Text = None
    """Coin name"""
    list: _list[EligibleDiscountRateList] | None = None
    """Entries"""


RESULT = _list[EligibleDiscountRate]


def eligible_discount_rate(
    *,
    coin: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[_list[EligibleDiscountRate]]:
    """Returns the discount tiers of margin coins that apply to the caller.

    Limit: 20 requests in 1 s by uid.

    Args:
        coin: Coin name.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        _list[EligibleDiscountRate]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/account/risk-position#get-eligible-discount-rate
    """
    return Request(
        RECORD,
        {
            "coin": coin,
        },
        timeout,
        headers,
    )
