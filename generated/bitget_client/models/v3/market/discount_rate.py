# Made by Specloom from bitget/rest/v3/market/discount-rate.yaml; change that file, not this one.
"""Answer of ``v3.market.discount_rate``."""

from bitget_client._runtime.codec.models import Dec, Model, Text

_list = list


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
