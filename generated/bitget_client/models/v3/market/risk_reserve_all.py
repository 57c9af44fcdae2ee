# Made by Specloom from bitget/rest/v3/market/risk-reserve-all.yaml; change that file, not this one.
"""Answer of ``v3.market.risk_reserve_all``."""

from bitget_client._runtime.codec.models import Dec, ListOf, Model, Text

_list = list


class RiskReserveAllList(Model):
    """Entries."""

    symbols: ListOf[Text] = None
    """Trading symbols"""
    coin: Text = None
    """Coin name"""
    balance: Dec = None
    """Balance"""


class RiskReserveAll(Model):
    """The answer."""

    list: _list[RiskReserveAllList] | None = None
    """Entries"""


RESULT = RiskReserveAll
