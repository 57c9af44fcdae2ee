"""``client.v1.spot.market``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v1.spot.market.candles import candles as _candles
    from bitget_client.v1.spot.market.depth import depth as _depth
    from bitget_client.v1.spot.market.fills import fills as _fills
    from bitget_client.v1.spot.market.fills_history import fills_history as _fills_history
    from bitget_client.v1.spot.market.history_candles import history_candles as _history_candles
    from bitget_client.v1.spot.market.merge_depth import merge_depth as _merge_depth
    from bitget_client.v1.spot.market.spot_vip_level import spot_vip_level as _spot_vip_level
    from bitget_client.v1.spot.market.ticker import ticker as _ticker
    from bitget_client.v1.spot.market.tickers import tickers as _tickers


class Market(Group):
    """``client.v1.spot.market``."""

    _path = "v1.spot.market"
    _calls = (
        "candles",
        "depth",
        "fills",
        "fills_history",
        "history_candles",
        "merge_depth",
        "spot_vip_level",
        "ticker",
        "tickers",
    )
    _groups = ()

    if TYPE_CHECKING:
        candles = sync_method(_candles)
        depth = sync_method(_depth)
        fills = sync_method(_fills)
        fills_history = sync_method(_fills_history)
        history_candles = sync_method(_history_candles)
        merge_depth = sync_method(_merge_depth)
        spot_vip_level = sync_method(_spot_vip_level)
        ticker = sync_method(_ticker)
        tickers = sync_method(_tickers)


class AsyncMarket(AsyncGroup):
    """``client.v1.spot.market`` of the asynchronous client."""

    _path = "v1.spot.market"
    _calls = (
        "candles",
        "depth",
        "fills",
        "fills_history",
        "history_candles",
        "merge_depth",
        "spot_vip_level",
        "ticker",
        "tickers",
    )
    _groups = ()

    if TYPE_CHECKING:
        candles = async_method(_candles)
        depth = async_method(_depth)
        fills = async_method(_fills)
        fills_history = async_method(_fills_history)
        history_candles = async_method(_history_candles)
        merge_depth = async_method(_merge_depth)
        spot_vip_level = async_method(_spot_vip_level)
        ticker = async_method(_ticker)
        tickers = async_method(_tickers)
