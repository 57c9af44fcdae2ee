# Made by Specloom from bitget/rest/v2/margin/market/long-short-ratio.yaml; change that file, not this one.
"""Answer of ``v2.margin.market.long_short_ratio``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms


class LongShortRatio(Model, rename={"long_short_ratio": "longShortRatio"}):
    """The answer."""

    ts: Ms = None
    """Time of the data"""
    long_short_ratio: Dec = None
    """Longs over shorts (ratio)"""


RESULT = list[LongShortRatio]
