# Made by Specloom from bitget/rest/v2/broker/customer-trade-volume.yaml; change that file, not this one.
"""Answer of ``v2.broker.customer_trade_volume``."""

from bitget_client._runtime.codec.models import Dec, Model, Text


class CustomerTradeVolume(Model, rename={"spot_volume": "spotVolume", "futures_volume": "futuresVolume"}):
    """The answer."""

    uid: Text = None
    """User id"""
    volumn: Dec = None
    """Volume; spelled so on the wire"""
    spot_volume: Dec = None
    """Spot volume (USDT)"""
    futures_volume: Dec = None
    """Futures volume (USDT)"""
    time: Text = None
    """Time of the record"""


RESULT = list[CustomerTradeVolume]
ITEM = CustomerTradeVolume
