# Made by Specloom from bitget/rest/v2/mix/market/open-interest.yaml; change that file, not this one.
"""Answer of ``v2.mix.market.open_interest``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class OpenInterestOpenInterestList(Model):
    """Open interest by symbol."""

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    size: Dec = None
    """Quantity, in the base coin; in the quote coin for spot market buys; the credited amount for withdrawals"""


class OpenInterest(Model, rename={"open_interest_list": "openInterestList"}):
    """The answer."""

    open_interest_list: list[OpenInterestOpenInterestList] | None = None
    """Open interest by symbol"""
    ts: Ms = None
    """Time of the data"""


RESULT = OpenInterest
