"""``client.v3.market``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v3.market.candles import candles as _candles
    from bitget_client.v3.market.cash_dividend_records import cash_dividend_records as _cash_dividend_records
    from bitget_client.v3.market.current_fund_rate import current_fund_rate as _current_fund_rate
    from bitget_client.v3.market.discount_rate import discount_rate as _discount_rate
    from bitget_client.v3.market.fee_group import fee_group as _fee_group
    from bitget_client.v3.market.fills import fills as _fills
    from bitget_client.v3.market.futures_account_long_short import (
        futures_account_long_short as _futures_account_long_short,
    )
    from bitget_client.v3.market.futures_active_buy_sell import futures_active_buy_sell as _futures_active_buy_sell
    from bitget_client.v3.market.futures_long_short import futures_long_short as _futures_long_short
    from bitget_client.v3.market.futures_position_long_short import (
        futures_position_long_short as _futures_position_long_short,
    )
    from bitget_client.v3.market.history_candles import history_candles as _history_candles
    from bitget_client.v3.market.history_fund_rate import history_fund_rate as _history_fund_rate
    from bitget_client.v3.market.index_components import index_components as _index_components
    from bitget_client.v3.market.instruments import instruments as _instruments
    from bitget_client.v3.market.liquidations import liquidations as _liquidations
    from bitget_client.v3.market.margin_isolated_borrow import margin_isolated_borrow as _margin_isolated_borrow
    from bitget_client.v3.market.margin_loan_growth import margin_loan_growth as _margin_loan_growth
    from bitget_client.v3.market.margin_loans import margin_loans as _margin_loans
    from bitget_client.v3.market.margin_long_short import margin_long_short as _margin_long_short
    from bitget_client.v3.market.oi_limit import oi_limit as _oi_limit
    from bitget_client.v3.market.open_interest import open_interest as _open_interest
    from bitget_client.v3.market.orderbook import orderbook as _orderbook
    from bitget_client.v3.market.position_tier import position_tier as _position_tier
    from bitget_client.v3.market.proof_of_reserves import proof_of_reserves as _proof_of_reserves
    from bitget_client.v3.market.risk_reserve import risk_reserve as _risk_reserve
    from bitget_client.v3.market.risk_reserve_all import risk_reserve_all as _risk_reserve_all
    from bitget_client.v3.market.risk_reserve_hour import risk_reserve_hour as _risk_reserve_hour
    from bitget_client.v3.market.rpi_orderbook import rpi_orderbook as _rpi_orderbook
    from bitget_client.v3.market.rpi_symbols import rpi_symbols as _rpi_symbols
    from bitget_client.v3.market.score_weights import score_weights as _score_weights
    from bitget_client.v3.market.split_records import split_records as _split_records
    from bitget_client.v3.market.spot_fund_flow import spot_fund_flow as _spot_fund_flow
    from bitget_client.v3.market.spot_net_flow import spot_net_flow as _spot_net_flow
    from bitget_client.v3.market.spot_whale_flow import spot_whale_flow as _spot_whale_flow
    from bitget_client.v3.market.tickers import tickers as _tickers
    from bitget_client.v3.market.time import time as _time


class Market(Group):
    """``client.v3.market``."""

    _path = "v3.market"
    _calls = (
        "candles",
        "cash_dividend_records",
        "current_fund_rate",
        "discount_rate",
        "fee_group",
        "fills",
        "futures_account_long_short",
        "futures_active_buy_sell",
        "futures_long_short",
        "futures_position_long_short",
        "history_candles",
        "history_fund_rate",
        "index_components",
        "instruments",
        "liquidations",
        "margin_isolated_borrow",
        "margin_loan_growth",
        "margin_loans",
        "margin_long_short",
        "oi_limit",
        "open_interest",
        "orderbook",
        "position_tier",
        "proof_of_reserves",
        "risk_reserve",
        "risk_reserve_all",
        "risk_reserve_hour",
        "rpi_orderbook",
        "rpi_symbols",
        "score_weights",
        "split_records",
        "spot_fund_flow",
        "spot_net_flow",
        "spot_whale_flow",
        "tickers",
        "time",
    )
    _groups = ()

    if TYPE_CHECKING:
        candles = sync_method(_candles)
        cash_dividend_records = sync_method(_cash_dividend_records)
        current_fund_rate = sync_method(_current_fund_rate)
        discount_rate = sync_method(_discount_rate)
        fee_group = sync_method(_fee_group)
        fills = sync_method(_fills)
        futures_account_long_short = sync_method(_futures_account_long_short)
        futures_active_buy_sell = sync_method(_futures_active_buy_sell)
        futures_long_short = sync_method(_futures_long_short)
        futures_position_long_short = sync_method(_futures_position_long_short)
        history_candles = sync_method(_history_candles)
        history_fund_rate = sync_method(_history_fund_rate)
        index_components = sync_method(_index_components)
        instruments = sync_method(_instruments)
        liquidations = sync_method(_liquidations)
        margin_isolated_borrow = sync_method(_margin_isolated_borrow)
        margin_loan_growth = sync_method(_margin_loan_growth)
        margin_loans = sync_method(_margin_loans)
        margin_long_short = sync_method(_margin_long_short)
        oi_limit = sync_method(_oi_limit)
        open_interest = sync_method(_open_interest)
        orderbook = sync_method(_orderbook)
        position_tier = sync_method(_position_tier)
        proof_of_reserves = sync_method(_proof_of_reserves)
        risk_reserve = sync_method(_risk_reserve)
        risk_reserve_all = sync_method(_risk_reserve_all)
        risk_reserve_hour = sync_method(_risk_reserve_hour)
        rpi_orderbook = sync_method(_rpi_orderbook)
        rpi_symbols = sync_method(_rpi_symbols)
        score_weights = sync_method(_score_weights)
        split_records = sync_method(_split_records)
        spot_fund_flow = sync_method(_spot_fund_flow)
        spot_net_flow = sync_method(_spot_net_flow)
        spot_whale_flow = sync_method(_spot_whale_flow)
        tickers = sync_method(_tickers)
        time = sync_method(_time)


class AsyncMarket(AsyncGroup):
    """``client.v3.market`` of the asynchronous client."""

    _path = "v3.market"
    _calls = (
        "candles",
        "cash_dividend_records",
        "current_fund_rate",
        "discount_rate",
        "fee_group",
        "fills",
        "futures_account_long_short",
        "futures_active_buy_sell",
        "futures_long_short",
        "futures_position_long_short",
        "history_candles",
        "history_fund_rate",
        "index_components",
        "instruments",
        "liquidations",
        "margin_isolated_borrow",
        "margin_loan_growth",
        "margin_loans",
        "margin_long_short",
        "oi_limit",
        "open_interest",
        "orderbook",
        "position_tier",
        "proof_of_reserves",
        "risk_reserve",
        "risk_reserve_all",
        "risk_reserve_hour",
        "rpi_orderbook",
        "rpi_symbols",
        "score_weights",
        "split_records",
        "spot_fund_flow",
        "spot_net_flow",
        "spot_whale_flow",
        "tickers",
        "time",
    )
    _groups = ()

    if TYPE_CHECKING:
        candles = async_method(_candles)
        cash_dividend_records = async_method(_cash_dividend_records)
        current_fund_rate = async_method(_current_fund_rate)
        discount_rate = async_method(_discount_rate)
        fee_group = async_method(_fee_group)
        fills = async_method(_fills)
        futures_account_long_short = async_method(_futures_account_long_short)
        futures_active_buy_sell = async_method(_futures_active_buy_sell)
        futures_long_short = async_method(_futures_long_short)
        futures_position_long_short = async_method(_futures_position_long_short)
        history_candles = async_method(_history_candles)
        history_fund_rate = async_method(_history_fund_rate)
        index_components = async_method(_index_components)
        instruments = async_method(_instruments)
        liquidations = async_method(_liquidations)
        margin_isolated_borrow = async_method(_margin_isolated_borrow)
        margin_loan_growth = async_method(_margin_loan_growth)
        margin_loans = async_method(_margin_loans)
        margin_long_short = async_method(_margin_long_short)
        oi_limit = async_method(_oi_limit)
        open_interest = async_method(_open_interest)
        orderbook = async_method(_orderbook)
        position_tier = async_method(_position_tier)
        proof_of_reserves = async_method(_proof_of_reserves)
        risk_reserve = async_method(_risk_reserve)
        risk_reserve_all = async_method(_risk_reserve_all)
        risk_reserve_hour = async_method(_risk_reserve_hour)
        rpi_orderbook = async_method(_rpi_orderbook)
        rpi_symbols = async_method(_rpi_symbols)
        score_weights = async_method(_score_weights)
        split_records = async_method(_split_records)
        spot_fund_flow = async_method(_spot_fund_flow)
        spot_net_flow = async_method(_spot_net_flow)
        spot_whale_flow = async_method(_spot_whale_flow)
        tickers = async_method(_tickers)
        time = async_method(_time)
