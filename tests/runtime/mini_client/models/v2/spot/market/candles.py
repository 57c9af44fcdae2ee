"""Answer of ``v2.spot.market.candles``."""

from specloom.runtime.codec.models import Dec, Ms, Rows


class Candle(Rows):
    """One candle."""

    ts: Ms = None
    open: Dec = None
    high: Dec = None
    low: Dec = None
    close: Dec = None
    base_volume: Dec = None
    usdt_volume: Dec = None
    quote_volume: Dec = None


RESULT = list[Candle]
