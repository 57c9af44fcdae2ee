# Made by Specloom from bitget/rest/v3/stockplus/market/intraday.yaml; change that file, not this one.
"""Answer of ``v3.stockplus.market.intraday``."""

from bitget_client._runtime.codec.models import Dec, Model, Text

_list = list


class IntradayList(Model, rename={"avg_price": "avgPrice"}):
    """Entries."""

    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    timestamp: Text = None
    """Unix time: of the login in seconds, else of the row"""
    volume: Dec = None
    """Volume"""
    turnover: Dec = None
    """Turnover"""
    avg_price: Dec = None
    """Average price (quote coin)"""


class Intraday(Model):
    """The answer."""

    list: _list[IntradayList] | None = None
    """Entries"""


RESULT = Intraday
