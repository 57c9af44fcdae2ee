# Made by Specloom from bitget/rest/v2/broker/trade-volume.yaml; change that file, not this one.
"""Answer of ``v2.broker.trade_volume``."""

from bitget_client._runtime.codec.models import Dec, Model, Text


class TradeVolume(Model, rename={"spot_volume": "spotVolume", "future_volume": "futureVolume"}):
    """The answer."""

    uid: Text = None
    """User id"""
    volume: Dec = None
    """Volume"""
    spot_volume: Dec = None
    """Spot volume (USDT)"""
    future_volume: Dec = None
    """Futures volume (USDT)"""


RESULT = list[TradeVolume]
ITEM = TradeVolume
