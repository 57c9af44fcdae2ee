# Made by Specloom from bitget/rest/v2/copy/mix-follower/query-settings.yaml; change that file, not this one.
"""Answer of ``v2.copy.mix_follower.query_settings``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Flag, Model, Text


class QuerySettingsDetailList(
    Model,
    rename={
        "product_type": "productType",
        "margin_type": "marginType",
        "margin_coin": "marginCoin",
        "lever_type": "leverType",
        "long_leverage": "longLeverage",
        "short_leverage": "shortLeverage",
        "trace_type": "traceType",
        "trace_value": "traceValue",
        "max_hold_size": "maxHoldSize",
        "stop_surplus_ratio": "stopSurplusRatio",
        "stop_loss_ratio": "stopLossRatio",
    },
):
    """Details by symbol."""

    VALUES: ClassVar = {
        "product_type": ("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        "margin_type": ("trader", "specify"),
        "lever_type": ("position", "specify", "trader"),
        "trace_type": ("percent", "amount", "count"),
    }

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    product_type: Text = None
    """Futures product line; earn products use it for their own kinds"""
    margin_type: Text = None
    """Margin mode, or whose margin setting applies"""
    margin_coin: Text = None
    """Coin that backs the position, in capitals"""
    lever_type: Text = None
    """Which leverage copied positions use; only in advanced mode"""
    long_leverage: Dec = None
    """Leverage of longs, where both directions differ in isolated hedge mode"""
    short_leverage: Dec = None
    """Leverage of shorts, where both directions differ in isolated hedge mode"""
    trace_type: Text = None
    """How the copied size is set"""
    trace_value: Dec = None
    """Copied size, read as traceType says"""
    max_hold_size: Dec = None
    """Largest holding by copying (base coin)"""
    stop_surplus_ratio: Dec = None
    """Take-profit ratio, a whole number (%)"""
    stop_loss_ratio: Dec = None
    """Stop-loss ratio, a whole number (%)"""


class QuerySettings(Model, rename={"follower_enable": "followerEnable", "detail_list": "detailList"}):
    """The answer."""

    follower_enable: Flag = None
    """Whether the caller follows this trader"""
    detail_list: list[QuerySettingsDetailList] | None = None
    """Details by symbol"""


RESULT = QuerySettings
