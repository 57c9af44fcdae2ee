# Made by Specloom from bitget/rest/v2/copy/mix-trader/order-close-positions.yaml; change that file, not this one.
"""Answer of ``v2.copy.mix_trader.order_close_positions``."""

from bitget_client._runtime.codec.models import Model, Text


class OrderClosePositions(Model, rename={"tracking_no": "trackingNo", "product_type": "productType"}):
    """The answer."""

    tracking_no: Text = None
    """Number of the elite trade"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    product_type: Text = None
    """Futures product line; earn products use it for their own kinds"""


RESULT = list[OrderClosePositions]
