# Made by Specloom from bitget/rest/v2/copy/mix-trader/config-query-symbols.yaml; change that file, not this one.
"""Answer of ``v2.copy.mix_trader.config_query_symbols``."""

from bitget_client._runtime.codec.models import Dec, Flag, Model, Text


class ConfigQuerySymbols(
    Model,
    rename={
        "open_trader": "openTrader",
        "min_open_count": "minOpenCount",
        "max_leverage": "maxLeverage",
        "stop_surplus_ratio": "stopSurplusRatio",
        "stop_loss_ratio": "stopLossRatio",
    },
):
    """The answer."""

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    open_trader: Flag = None
    """Whether the symbol is open to copying"""
    min_open_count: Dec = None
    """Smallest quantity an elite trader can open (base coin)"""
    max_leverage: Dec = None
    """Highest leverage"""
    stop_surplus_ratio: Dec = None
    """Take-profit ratio, a whole number (%)"""
    stop_loss_ratio: Dec = None
    """Stop-loss ratio, a whole number (%)"""


RESULT = list[ConfigQuerySymbols]
