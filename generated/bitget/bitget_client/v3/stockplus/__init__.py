"""``client.v3.stockplus``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client.v3.stockplus.asset import Asset, AsyncAsset
    from bitget_client.v3.stockplus.market import AsyncMarket, Market
    from bitget_client.v3.stockplus.trade import AsyncTrade, Trade


class Stockplus(Group):
    """``client.v3.stockplus``."""

    _path = "v3.stockplus"
    _calls = ()
    _groups = (("asset", "Asset"), ("market", "Market"), ("trade", "Trade"))

    if TYPE_CHECKING:
        asset: Asset
        market: Market
        trade: Trade


class AsyncStockplus(AsyncGroup):
    """``client.v3.stockplus`` of the asynchronous client."""

    _path = "v3.stockplus"
    _calls = ()
    _groups = (("asset", "Asset"), ("market", "Market"), ("trade", "Trade"))

    if TYPE_CHECKING:
        asset: AsyncAsset
        market: AsyncMarket
        trade: AsyncTrade
