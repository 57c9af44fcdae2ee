"""``client.v2.mix.market``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v2.mix.market.account_long_short import account_long_short as _account_long_short
    from bitget_client.v2.mix.market.candles import candles as _candles
    from bitget_client.v2.mix.market.contracts import contracts as _contracts
    from bitget_client.v2.mix.market.current_fund_rate import current_fund_rate as _current_fund_rate
    from bitget_client.v2.mix.market.discount_rate import discount_rate as _discount_rate
    from bitget_client.v2.mix.market.exchange_rate import exchange_rate as _exchange_rate
    from bitget_client.v2.mix.market.fills import fills as _fills
    from bitget_client.v2.mix.market.fills_history import fills_history as _fills_history
    from bitget_client.v2.mix.market.funding_time import funding_time as _funding_time
    from bitget_client.v2.mix.market.history_candles import history_candles as _history_candles
    from bitget_client.v2.mix.market.history_fund_rate import history_fund_rate as _history_fund_rate
    from bitget_client.v2.mix.market.history_index_candles import history_index_candles as _history_index_candles
    from bitget_client.v2.mix.market.history_mark_candles import history_mark_candles as _history_mark_candles
    from bitget_client.v2.mix.market.loan_growth import loan_growth as _loan_growth
    from bitget_client.v2.mix.market.long_short import long_short as _long_short
    from bitget_client.v2.mix.market.long_short_ratio import long_short_ratio as _long_short_ratio
    from bitget_client.v2.mix.market.merge_depth import merge_depth as _merge_depth
    from bitget_client.v2.mix.market.oi_limit import oi_limit as _oi_limit
    from bitget_client.v2.mix.market.open_interest import open_interest as _open_interest
    from bitget_client.v2.mix.market.position_long_short import position_long_short as _position_long_short
    from bitget_client.v2.mix.market.query_position_lever import query_position_lever as _query_position_lever
    from bitget_client.v2.mix.market.symbol_price import symbol_price as _symbol_price
    from bitget_client.v2.mix.market.taker_buy_sell import taker_buy_sell as _taker_buy_sell
    from bitget_client.v2.mix.market.ticker import ticker as _ticker
    from bitget_client.v2.mix.market.tickers import tickers as _tickers
    from bitget_client.v2.mix.market.union_interest_rate_history import (
        union_interest_rate_history as _union_interest_rate_history,
    )
    from bitget_client.v2.mix.market.vip_fee_rate import vip_fee_rate as _vip_fee_rate


class Market(Group):
    """``client.v2.mix.market``."""

    _path = "v2.mix.market"
    _calls = (
        "account_long_short",
        "candles",
        "contracts",
        "current_fund_rate",
        "discount_rate",
        "exchange_rate",
        "fills",
        "fills_history",
        "funding_time",
        "history_candles",
        "history_fund_rate",
        "history_index_candles",
        "history_mark_candles",
        "loan_growth",
        "long_short",
        "long_short_ratio",
        "merge_depth",
        "oi_limit",
        "open_interest",
        "position_long_short",
        "query_position_lever",
        "symbol_price",
        "taker_buy_sell",
        "ticker",
        "tickers",
        "union_interest_rate_history",
        "vip_fee_rate",
    )
    _groups = ()

    if TYPE_CHECKING:
        account_long_short = sync_method(_account_long_short)
        candles = sync_method(_candles)
        contracts = sync_method(_contracts)
        current_fund_rate = sync_method(_current_fund_rate)
        discount_rate = sync_method(_discount_rate)
        exchange_rate = sync_method(_exchange_rate)
        fills = sync_method(_fills)
        fills_history = sync_method(_fills_history)
        funding_time = sync_method(_funding_time)
        history_candles = sync_method(_history_candles)
        history_fund_rate = sync_method(_history_fund_rate)
        history_index_candles = sync_method(_history_index_candles)
        history_mark_candles = sync_method(_history_mark_candles)
        loan_growth = sync_method(_loan_growth)
        long_short = sync_method(_long_short)
        long_short_ratio = sync_method(_long_short_ratio)
        merge_depth = sync_method(_merge_depth)
        oi_limit = sync_method(_oi_limit)
        open_interest = sync_method(_open_interest)
        position_long_short = sync_method(_position_long_short)
        query_position_lever = sync_method(_query_position_lever)
        symbol_price = sync_method(_symbol_price)
        taker_buy_sell = sync_method(_taker_buy_sell)
        ticker = sync_method(_ticker)
        tickers = sync_method(_tickers)
        union_interest_rate_history = sync_method(_union_interest_rate_history)
        vip_fee_rate = sync_method(_vip_fee_rate)


class AsyncMarket(AsyncGroup):
    """``client.v2.mix.market`` of the asynchronous client."""

    _path = "v2.mix.market"
    _calls = (
        "account_long_short",
        "candles",
        "contracts",
        "current_fund_rate",
        "discount_rate",
        "exchange_rate",
        "fills",
        "fills_history",
        "funding_time",
        "history_candles",
        "history_fund_rate",
        "history_index_candles",
        "history_mark_candles",
        "loan_growth",
        "long_short",
        "long_short_ratio",
        "merge_depth",
        "oi_limit",
        "open_interest",
        "position_long_short",
        "query_position_lever",
        "symbol_price",
        "taker_buy_sell",
        "ticker",
        "tickers",
        "union_interest_rate_history",
        "vip_fee_rate",
    )
    _groups = ()

    if TYPE_CHECKING:
        account_long_short = async_method(_account_long_short)
        candles = async_method(_candles)
        contracts = async_method(_contracts)
        current_fund_rate = async_method(_current_fund_rate)
        discount_rate = async_method(_discount_rate)
        exchange_rate = async_method(_exchange_rate)
        fills = async_method(_fills)
        fills_history = async_method(_fills_history)
        funding_time = async_method(_funding_time)
        history_candles = async_method(_history_candles)
        history_fund_rate = async_method(_history_fund_rate)
        history_index_candles = async_method(_history_index_candles)
        history_mark_candles = async_method(_history_mark_candles)
        loan_growth = async_method(_loan_growth)
        long_short = async_method(_long_short)
        long_short_ratio = async_method(_long_short_ratio)
        merge_depth = async_method(_merge_depth)
        oi_limit = async_method(_oi_limit)
        open_interest = async_method(_open_interest)
        position_long_short = async_method(_position_long_short)
        query_position_lever = async_method(_query_position_lever)
        symbol_price = async_method(_symbol_price)
        taker_buy_sell = async_method(_taker_buy_sell)
        ticker = async_method(_ticker)
        tickers = async_method(_tickers)
        union_interest_rate_history = async_method(_union_interest_rate_history)
        vip_fee_rate = async_method(_vip_fee_rate)
