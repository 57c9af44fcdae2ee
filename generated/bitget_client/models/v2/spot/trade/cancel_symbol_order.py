# Made by Specloom from bitget/rest/v2/spot/trade/cancel-symbol-order.yaml; change that file, not this one.
"""Answer of ``v2.spot.trade.cancel_symbol_order``."""

from bitget_client._runtime.codec.models import Model, Text


class CancelSymbolOrder(Model):
    """The answer."""

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""


RESULT = CancelSymbolOrder
