# Made by Specloom from bitget/rest/v3/market/oi-limit.yaml; change that file, not this one.
"""Answer of ``v3.market.oi_limit``."""

from bitget_client._runtime.codec.models import Dec, Model, Text


class OiLimit(Model, rename={"notional_value": "notionalValue", "total_notional_value": "totalNotionalValue"}):
    """The answer."""

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    notional_value: Dec = None
    """Value of one user's position"""
    total_notional_value: Dec = None
    """Position value of main and sub-accounts"""


RESULT = list[OiLimit]
