# Made by Specloom from bitget/rest/v2/account/bot-assets.yaml; change that file, not this one.
"""Answer of ``v2.account.bot_assets``."""

from bitget_client._runtime.codec.models import Dec, Model, Text


class BotAssets(Model, rename={"usdt_value": "usdtValue"}):
    """The answer."""

    coin: Text = None
    """Coin name"""
    available: Dec = None
    """Free balance"""
    equity: Dec = None
    """Equity; where a loss limit is set, the amount or percentage that triggers it"""
    bonus: Dec = None
    """Trading bonus credited"""
    frozen: Dec = None
    """Held by open orders"""
    usdt_value: Dec = None
    """Value (USDT)"""


RESULT = list[BotAssets]
