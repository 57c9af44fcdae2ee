# Made by Specloom from bitget/rest/v2/convert/bgb-convert.yaml; change that file, not this one.
"""Answer of ``v2.convert.bgb_convert``."""

from bitget_client._runtime.codec.models import Model, Text


class BgbConvertOrderList(Model, rename={"order_id": "orderId"}):
    """Orders."""

    coin: Text = None
    """Coin name"""
    order_id: Text = None
    """Order id given by the exchange"""


class BgbConvert(Model, rename={"order_list": "orderList"}):
    """The answer."""

    order_list: list[BgbConvertOrderList] | None = None
    """Orders"""


RESULT = BgbConvert
