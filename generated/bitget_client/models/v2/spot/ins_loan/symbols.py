# Made by Specloom from bitget/rest/v2/spot/ins-loan/symbols.yaml; change that file, not this one.
"""Answer of ``v2.spot.ins_loan.symbols``."""

from bitget_client._runtime.codec.models import ListOf, Model, Text


class Symbols(Model, rename={"product_id": "productId", "spot_symbols": "spotSymbols"}):
    """The answer."""

    product_id: Text = None
    """Product id"""
    spot_symbols: ListOf[Text] = None
    """Spot symbols"""


RESULT = Symbols
