# Made by Specloom from bitget/rest/v2/spot/market/history-candles.yaml; change that file, not this one.
"""Answer of ``v2.spot.market.history_candles``."""

from bitget_client._runtime.codec.models import Dec, Ms, Rows


class HistoryCandles(Rows):
    """Columns of one row of 'data'."""

    ts: Ms = None
    """Time of the data"""
    open: Dec = None
    """Price at the start of the interval (quote coin)"""
    high: Dec = None
    """Highest price of the interval (quote coin)"""
    low: Dec = None
    """Lowest price of the interval (quote coin)"""
    close: Dec = None
    """Price at the end of the interval (quote coin)"""
    base_volume: Dec = None
    """Traded or filled quantity (base coin)"""
    usdt_volume: Dec = None
    """Traded value (USDT)"""
    quote_volume: Dec = None
    """Traded or filled value (quote coin)"""


RESULT = list[HistoryCandles]
