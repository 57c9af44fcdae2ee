"""Answer of ``v1.spot.market.ticker``."""

from specloom.runtime.codec.models import Dec, Model, Ms, Text


class Ticker(Model):
    """Prices of one pair."""

    symbol: Text = None
    close: Dec = None
    ts: Ms = None


RESULT = Ticker
