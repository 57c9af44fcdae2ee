# Made by Specloom from bitget/rest/v2/mix/market/long-short.yaml; change that file, not this one.
"""Answer of ``v2.mix.market.long_short``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms


class LongShort(
    Model, rename={"long_ratio": "longRatio", "short_ratio": "shortRatio", "long_short_ratio": "longShortRatio"}
):
    """The answer."""

    long_ratio: Dec = None
    """Share of longs (ratio)"""
    short_ratio: Dec = None
    """Share of shorts (ratio)"""
    long_short_ratio: Dec = None
    """Longs over shorts (ratio)"""
    ts: Ms = None
    """Time of the data"""


RESULT = list[LongShort]
