# Made by Specloom from bitget/rest/v3/stockplus/market/option-expiry-date.yaml; change that file, not this one.
"""Answer of ``v3.stockplus.market.option_expiry_date``."""

from bitget_client._runtime.codec.models import ListOf, Model, Text


class OptionExpiryDate(Model, rename={"expiry_date": "expiryDate"}):
    """The answer."""

    expiry_date: ListOf[Text] = None
    """Expiry day of the option"""


RESULT = OptionExpiryDate
