# Made by Specloom from bitget/rest/v3/market/margin-long-short.yaml; change that file, not this one.
"""Answer of ``v3.market.margin_long_short``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms


class MarginLongShort(Model, rename={"long_short_ratio": "longShortRatio"}):
    """The answer."""

    long_short_ratio: Dec = None
    """Longs over shorts (ratio)"""
    ts: Ms = None
    """Time of the data"""


RESULT = list[MarginLongShort]
