# Made by Specloom from bitget/rest/v2/mix/account/set-leverage.yaml; change that file, not this one.
"""Answer of ``v2.mix.account.set_leverage``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Text


class SetLeverage(
    Model,
    rename={
        "margin_coin": "marginCoin",
        "long_leverage": "longLeverage",
        "short_leverage": "shortLeverage",
        "cross_margin_leverage": "crossMarginLeverage",
        "margin_mode": "marginMode",
    },
):
    """The answer."""

    ALIASES: ClassVar = {"short_leverage": ("shortLeveage",)}

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    margin_coin: Text = None
    """Coin that backs the position, in capitals"""
    long_leverage: Dec = None
    """Leverage of longs, where both directions differ in isolated hedge mode"""
    short_leverage: Dec = None
    """Leverage of shorts, where both directions differ in isolated hedge mode"""
    cross_margin_leverage: Dec = None
    """Leverage in cross margin"""
    margin_mode: Text = None
    """Whether positions share their margin (crossed) or keep their own (isolated)"""


RESULT = SetLeverage
