# Made by Specloom from bitget/rest/v2/earn/account/assets.yaml; change that file, not this one.
"""Answer of ``v2.earn.account.assets``."""

from bitget_client._runtime.codec.models import Dec, Model, Text


class Assets(Model):
    """The answer."""

    coin: Text = None
    """Coin name"""
    amount: Dec = None
    """Amount; for margin changes, negative takes out"""


RESULT = list[Assets]
