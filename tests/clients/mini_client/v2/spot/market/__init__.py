"""``client.v2.spot.market``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specloom.runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from specloom.runtime.client.methods import async_method, sync_method
    from mini_client.v2.spot.market.candles import candles as _candles
    from mini_client.v2.spot.market.tickers import tickers as _tickers


class Market(Group):
    """``client.v2.spot.market``."""

    _path = "v2.spot.market"
    _calls = ("candles", "tickers")
    _groups = ()

    if TYPE_CHECKING:
        candles = sync_method(_candles)
        tickers = sync_method(_tickers)


class AsyncMarket(AsyncGroup):
    """``client.v2.spot.market`` of the asynchronous client."""

    _path = "v2.spot.market"
    _calls = ("candles", "tickers")
    _groups = ()

    if TYPE_CHECKING:
        candles = async_method(_candles)
        tickers = async_method(_tickers)
