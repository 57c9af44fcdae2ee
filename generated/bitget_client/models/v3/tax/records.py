# Made by Specloom from bitget/rest/v3/tax/records.yaml; change that file, not this one.
"""Answer of ``v3.tax.records``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class Records(Model):
    """The answer."""

    id: Text = None
    """Id of the record"""
    coin: Text = None
    """Coin name"""
    type: Text = None
    """Kind; its values are the endpoint's own"""
    amount: Dec = None
    """Amount; for margin changes, negative takes out"""
    fee: Dec = None
    """Fee"""
    balance: Dec = None
    """Balance"""
    ts: Ms = None
    """Time of the data"""


RESULT = list[Records]
