# Made by Specloom from bitget/rest/v2/spot/market/support-symbols.yaml; change that file, not this one.
"""Answer of ``v2.spot.market.support_symbols``."""

from bitget_client._runtime.codec.models import ListOf, Model, Text


class SupportSymbols(Model, rename={"spot_list": "spotList", "future_list": "futureList"}):
    """The answer."""

    spot_list: ListOf[Text] = None
    """Spot symbols with statistics"""
    future_list: ListOf[Text] = None
    """Futures symbols with statistics"""


RESULT = SupportSymbols
