"""``client.v1.mix.market``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v1.mix.market.candles import candles as _candles
    from bitget_client.v1.mix.market.contract_vip_level import contract_vip_level as _contract_vip_level
    from bitget_client.v1.mix.market.contracts import contracts as _contracts
    from bitget_client.v1.mix.market.current_fund_rate import current_fund_rate as _current_fund_rate
    from bitget_client.v1.mix.market.depth import depth as _depth
    from bitget_client.v1.mix.market.fills import fills as _fills
    from bitget_client.v1.mix.market.fills_history import fills_history as _fills_history
    from bitget_client.v1.mix.market.funding_time import funding_time as _funding_time
    from bitget_client.v1.mix.market.history_candles import history_candles as _history_candles
    from bitget_client.v1.mix.market.history_fund_rate import history_fund_rate as _history_fund_rate
    from bitget_client.v1.mix.market.history_index_candles import history_index_candles as _history_index_candles
    from bitget_client.v1.mix.market.history_mark_candles import history_mark_candles as _history_mark_candles
    from bitget_client.v1.mix.market.index import index as _index
    from bitget_client.v1.mix.market.mark_price import mark_price as _mark_price
    from bitget_client.v1.mix.market.open_interest import open_interest as _open_interest
    from bitget_client.v1.mix.market.open_limit import open_limit as _open_limit
    from bitget_client.v1.mix.market.query_position_lever import query_position_lever as _query_position_lever
    from bitget_client.v1.mix.market.symbol_leverage import symbol_leverage as _symbol_leverage
    from bitget_client.v1.mix.market.ticker import ticker as _ticker
    from bitget_client.v1.mix.market.tickers import tickers as _tickers


class Market(Group):
    """``client.v1.mix.market``."""

    _path = "v1.mix.market"
    _calls = (
        "candles",
        "contract_vip_level",
        "contracts",
        "current_fund_rate",
        "depth",
        "fills",
        "fills_history",
        "funding_time",
        "history_candles",
        "history_fund_rate",
        "history_index_candles",
        "history_mark_candles",
        "index",
        "mark_price",
        "open_interest",
        "open_limit",
        "query_position_lever",
        "symbol_leverage",
        "ticker",
        "tickers",
    )
    _groups = ()

    if TYPE_CHECKING:
        candles = sync_method(_candles)
        contract_vip_level = sync_method(_contract_vip_level)
        contracts = sync_method(_contracts)
        current_fund_rate = sync_method(_current_fund_rate)
        depth = sync_method(_depth)
        fills = sync_method(_fills)
        fills_history = sync_method(_fills_history)
        funding_time = sync_method(_funding_time)
        history_candles = sync_method(_history_candles)
        history_fund_rate = sync_method(_history_fund_rate)
        history_index_candles = sync_method(_history_index_candles)
        history_mark_candles = sync_method(_history_mark_candles)
        index = sync_method(_index)
        mark_price = sync_method(_mark_price)
        open_interest = sync_method(_open_interest)
        open_limit = sync_method(_open_limit)
        query_position_lever = sync_method(_query_position_lever)
        symbol_leverage = sync_method(_symbol_leverage)
        ticker = sync_method(_ticker)
        tickers = sync_method(_tickers)


class AsyncMarket(AsyncGroup):
    """``client.v1.mix.market`` of the asynchronous client."""

    _path = "v1.mix.market"
    _calls = (
        "candles",
        "contract_vip_level",
        "contracts",
        "current_fund_rate",
        "depth",
        "fills",
        "fills_history",
        "funding_time",
        "history_candles",
        "history_fund_rate",
        "history_index_candles",
        "history_mark_candles",
        "index",
        "mark_price",
        "open_interest",
        "open_limit",
        "query_position_lever",
        "symbol_leverage",
        "ticker",
        "tickers",
    )
    _groups = ()

    if TYPE_CHECKING:
        candles = async_method(_candles)
        contract_vip_level = async_method(_contract_vip_level)
        contracts = async_method(_contracts)
        current_fund_rate = async_method(_current_fund_rate)
        depth = async_method(_depth)
        fills = async_method(_fills)
        fills_history = async_method(_fills_history)
        funding_time = async_method(_funding_time)
        history_candles = async_method(_history_candles)
        history_fund_rate = async_method(_history_fund_rate)
        history_index_candles = async_method(_history_index_candles)
        history_mark_candles = async_method(_history_mark_candles)
        index = async_method(_index)
        mark_price = async_method(_mark_price)
        open_interest = async_method(_open_interest)
        open_limit = async_method(_open_limit)
        query_position_lever = async_method(_query_position_lever)
        symbol_leverage = async_method(_symbol_leverage)
        ticker = async_method(_ticker)
        tickers = async_method(_tickers)
