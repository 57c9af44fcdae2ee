# Made by Specloom from bitget/rest/v3/market/open-interest.yaml; change that file, not this one.
"""Answer of ``v3.market.open_interest``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text

_list = list


class OpenInterestList(Model, rename={"open_interest": "openInterest"}):
    """Entries."""

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    open_interest: Dec = None
    """Open interest (base coin)"""


class OpenInterest(Model):
    """The answer."""

    list: _list[OpenInterestList] | None = None
    """Entries"""
    ts: Ms = None
    """Time of the data"""


RESULT = OpenInterest
