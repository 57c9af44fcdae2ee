"""``client.v2.spot.market``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v2.spot.market.auction import auction as _auction
    from bitget_client.v2.spot.market.candles import candles as _candles
    from bitget_client.v2.spot.market.fills import fills as _fills
    from bitget_client.v2.spot.market.fills_history import fills_history as _fills_history
    from bitget_client.v2.spot.market.fund_flow import fund_flow as _fund_flow
    from bitget_client.v2.spot.market.fund_net_flow import fund_net_flow as _fund_net_flow
    from bitget_client.v2.spot.market.history_candles import history_candles as _history_candles
    from bitget_client.v2.spot.market.merge_depth import merge_depth as _merge_depth
    from bitget_client.v2.spot.market.orderbook import orderbook as _orderbook
    from bitget_client.v2.spot.market.support_symbols import support_symbols as _support_symbols
    from bitget_client.v2.spot.market.tickers import tickers as _tickers
    from bitget_client.v2.spot.market.vip_fee_rate import vip_fee_rate as _vip_fee_rate
    from bitget_client.v2.spot.market.whale_net_flow import whale_net_flow as _whale_net_flow


class Market(Group):
    """``client.v2.spot.market``."""

    _path = "v2.spot.market"
    _calls = (
        "auction",
        "candles",
        "fills",
        "fills_history",
        "fund_flow",
        "fund_net_flow",
        "history_candles",
        "merge_depth",
        "orderbook",
        "support_symbols",
        "tickers",
        "vip_fee_rate",
        "whale_net_flow",
    )
    _groups = ()

    if TYPE_CHECKING:
        auction = sync_method(_auction)
        candles = sync_method(_candles)
        fills = sync_method(_fills)
        fills_history = sync_method(_fills_history)
        fund_flow = sync_method(_fund_flow)
        fund_net_flow = sync_method(_fund_net_flow)
        history_candles = sync_method(_history_candles)
        merge_depth = sync_method(_merge_depth)
        orderbook = sync_method(_orderbook)
        support_symbols = sync_method(_support_symbols)
        tickers = sync_method(_tickers)
        vip_fee_rate = sync_method(_vip_fee_rate)
        whale_net_flow = sync_method(_whale_net_flow)


class AsyncMarket(AsyncGroup):
    """``client.v2.spot.market`` of the asynchronous client."""

    _path = "v2.spot.market"
    _calls = (
        "auction",
        "candles",
        "fills",
        "fills_history",
        "fund_flow",
        "fund_net_flow",
        "history_candles",
        "merge_depth",
        "orderbook",
        "support_symbols",
        "tickers",
        "vip_fee_rate",
        "whale_net_flow",
    )
    _groups = ()

    if TYPE_CHECKING:
        auction = async_method(_auction)
        candles = async_method(_candles)
        fills = async_method(_fills)
        fills_history = async_method(_fills_history)
        fund_flow = async_method(_fund_flow)
        fund_net_flow = async_method(_fund_net_flow)
        history_candles = async_method(_history_candles)
        merge_depth = async_method(_merge_depth)
        orderbook = async_method(_orderbook)
        support_symbols = async_method(_support_symbols)
        tickers = async_method(_tickers)
        vip_fee_rate = async_method(_vip_fee_rate)
        whale_net_flow = async_method(_whale_net_flow)
