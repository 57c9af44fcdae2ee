# Made by Specloom from bitget/ws/v3/public/uta-kline.yaml; change that file, not this one.
"""What ``v3.ws.uta.kline`` carries."""

from bitget_client._runtime.codec.models import Dec, Model, Ms


class KlinePush(Model):
    """The answer."""

    volume: Dec = None
    """Volume"""
    high: Dec = None
    """Highest price of the interval (quote coin)"""
    low: Dec = None
    """Lowest price of the interval (quote coin)"""
    start: Ms = None
    """Start of the candle"""
    close: Dec = None
    """Price at the end of the interval (quote coin)"""
    turnover: Dec = None
    """Turnover"""
    open: Dec = None
    """Price at the start of the interval (quote coin)"""


RESULT = list[KlinePush]
