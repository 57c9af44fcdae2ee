# Made by Specloom from bitget/rest/v2/convert/currencies.yaml; change that file, not this one.
"""Answer of ``v2.convert.currencies``."""

from bitget_client._runtime.codec.models import Dec, Model, Text


class Currencies(Model, rename={"max_amount": "maxAmount", "min_amount": "minAmount"}):
    """The answer."""

    coin: Text = None
    """Coin name"""
    available: Dec = None
    """Free balance"""
    max_amount: Dec = None
    """Largest amount; -1 stands for none where so documented"""
    min_amount: Dec = None
    """Smallest amount"""


RESULT = list[Currencies]
