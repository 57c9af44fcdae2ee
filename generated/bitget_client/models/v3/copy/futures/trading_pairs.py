# Made by Specloom from bitget/rest/v3/copy/futures/trading-pairs.yaml; change that file, not this one.
"""Answer of ``v3.copy.futures.trading_pairs``."""

from bitget_client._runtime.codec.models import Dec, Model, Text


class TradingPairsMarginDetails(
    Model,
    rename={
        "margin_coin": "marginCoin",
        "max_long_count": "maxLongCount",
        "remaining_long_count": "remainingLongCount",
        "max_short_count": "maxShortCount",
        "remaining_short_count": "remainingShortCount",
    },
):
    """Limits by margin coin."""

    margin_coin: Text = None
    """Coin that backs the position, in capitals"""
    max_long_count: Dec = None
    """Largest long position allowed (base coin)"""
    remaining_long_count: Dec = None
    """Long position still allowed (base coin)"""
    max_short_count: Dec = None
    """Largest short position allowed (base coin)"""
    remaining_short_count: Dec = None
    """Short position still allowed (base coin)"""


class TradingPairs(Model, rename={"margin_details": "marginDetails"}):
    """The answer."""

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    leverage: Dec = None
    """Leverage; as a parameter, for cross margin, one-way mode, or both directions alike"""
    margin_details: list[TradingPairsMarginDetails] | None = None
    """Limits by margin coin"""


RESULT = TradingPairs
