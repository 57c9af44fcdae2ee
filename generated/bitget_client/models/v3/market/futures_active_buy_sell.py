# Made by Specloom from bitget/rest/v3/market/futures-active-buy-sell.yaml; change that file, not this one.
"""Answer of ``v3.market.futures_active_buy_sell``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms


class FuturesActiveBuySell(Model, rename={"buy_volume": "buyVolume", "sell_volume": "sellVolume"}):
    """The answer."""

    buy_volume: Dec = None
    """Volume bought by takers"""
    sell_volume: Dec = None
    """Volume sold by takers"""
    ts: Ms = None
    """Time of the data"""


RESULT = list[FuturesActiveBuySell]
