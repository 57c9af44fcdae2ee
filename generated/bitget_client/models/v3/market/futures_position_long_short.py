# Made by Specloom from bitget/rest/v3/market/futures-position-long-short.yaml; change that file, not this one.
"""Answer of ``v3.market.futures_position_long_short``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms


class FuturesPositionLongShort(
    Model,
    rename={
        "long_position_ratio": "longPositionRatio",
        "short_position_ratio": "shortPositionRatio",
        "long_short_position_ratio": "longShortPositionRatio",
    },
):
    """The answer."""

    long_position_ratio: Dec = None
    """Share of positions that are long (ratio)"""
    short_position_ratio: Dec = None
    """Share of positions that are short (ratio)"""
    long_short_position_ratio: Dec = None
    """Long positions over short positions (ratio)"""
    ts: Ms = None
    """Time of the data"""


RESULT = list[FuturesPositionLongShort]
