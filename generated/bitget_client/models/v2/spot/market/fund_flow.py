# Made by Specloom from bitget/rest/v2/spot/market/fund-flow.yaml; change that file, not this one.
"""Answer of ``v2.spot.market.fund_flow``."""

from bitget_client._runtime.codec.models import Dec, Model


class FundFlow(
    Model,
    rename={
        "whale_buy_volume": "whaleBuyVolume",
        "dolphin_buy_volume": "dolphinBuyVolume",
        "fish_buy_volume": "fishBuyVolume",
        "whale_sell_volume": "whaleSellVolume",
        "dolphin_sell_volume": "dolphinSellVolume",
        "fish_sell_volume": "fishSellVolume",
        "whale_buy_ratio": "whaleBuyRatio",
        "dolphin_buy_ratio": "dolphinBuyRatio",
        "fish_buy_ratio": "fishBuyRatio",
        "whale_sell_ratio": "whaleSellRatio",
        "dolphin_sell_ratio": "dolphinSellRatio",
        "fish_sell_ratio": "fishSellRatio",
    },
):
    """The answer."""

    whale_buy_volume: Dec = None
    """Volume bought by large traders"""
    dolphin_buy_volume: Dec = None
    """Volume bought by mid-size traders"""
    fish_buy_volume: Dec = None
    """Volume bought by small traders"""
    whale_sell_volume: Dec = None
    """Volume sold by large traders"""
    dolphin_sell_volume: Dec = None
    """Volume sold by mid-size traders"""
    fish_sell_volume: Dec = None
    """Volume sold by small traders"""
    whale_buy_ratio: Dec = None
    """Share of large buyers in the volume (%)"""
    dolphin_buy_ratio: Dec = None
    """Share of mid-size buyers in the volume (%)"""
    fish_buy_ratio: Dec = None
    """Share of small buyers in the volume (%)"""
    whale_sell_ratio: Dec = None
    """Share of large sellers in the volume (%)"""
    dolphin_sell_ratio: Dec = None
    """Share of mid-size sellers in the volume (%)"""
    fish_sell_ratio: Dec = None
    """Share of small sellers in the volume (%)"""


RESULT = FundFlow
