"""``client.v3.reality.market``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v3.reality.market.calendar import calendar as _calendar
    from bitget_client.v3.reality.market.company_overview import company_overview as _company_overview
    from bitget_client.v3.reality.market.dividends import dividends as _dividends
    from bitget_client.v3.reality.market.earnings_forecast import earnings_forecast as _earnings_forecast
    from bitget_client.v3.reality.market.executive_shareholdings import (
        executive_shareholdings as _executive_shareholdings,
    )
    from bitget_client.v3.reality.market.inner_trades import inner_trades as _inner_trades
    from bitget_client.v3.reality.market.share_capital_change import share_capital_change as _share_capital_change
    from bitget_client.v3.reality.market.sharehold_detail import sharehold_detail as _sharehold_detail
    from bitget_client.v3.reality.market.states import states as _states
    from bitget_client.v3.reality.market.stock_info import stock_info as _stock_info
    from bitget_client.v3.reality.market.suspension_resumption_info import (
        suspension_resumption_info as _suspension_resumption_info,
    )
    from bitget_client.v3.reality.market.valuation_indicators import valuation_indicators as _valuation_indicators


class Market(Group):
    """``client.v3.reality.market``."""

    _path = "v3.reality.market"
    _calls = (
        "calendar",
        "company_overview",
        "dividends",
        "earnings_forecast",
        "executive_shareholdings",
        "inner_trades",
        "share_capital_change",
        "sharehold_detail",
        "states",
        "stock_info",
        "suspension_resumption_info",
        "valuation_indicators",
    )
    _groups = ()

    if TYPE_CHECKING:
        calendar = sync_method(_calendar)
        company_overview = sync_method(_company_overview)
        dividends = sync_method(_dividends)
        earnings_forecast = sync_method(_earnings_forecast)
        executive_shareholdings = sync_method(_executive_shareholdings)
        inner_trades = sync_method(_inner_trades)
        share_capital_change = sync_method(_share_capital_change)
        sharehold_detail = sync_method(_sharehold_detail)
        states = sync_method(_states)
        stock_info = sync_method(_stock_info)
        suspension_resumption_info = sync_method(_suspension_resumption_info)
        valuation_indicators = sync_method(_valuation_indicators)


class AsyncMarket(AsyncGroup):
    """``client.v3.reality.market`` of the asynchronous client."""

    _path = "v3.reality.market"
    _calls = (
        "calendar",
        "company_overview",
        "dividends",
        "earnings_forecast",
        "executive_shareholdings",
        "inner_trades",
        "share_capital_change",
        "sharehold_detail",
        "states",
        "stock_info",
        "suspension_resumption_info",
        "valuation_indicators",
    )
    _groups = ()

    if TYPE_CHECKING:
        calendar = async_method(_calendar)
        company_overview = async_method(_company_overview)
        dividends = async_method(_dividends)
        earnings_forecast = async_method(_earnings_forecast)
        executive_shareholdings = async_method(_executive_shareholdings)
        inner_trades = async_method(_inner_trades)
        share_capital_change = async_method(_share_capital_change)
        sharehold_detail = async_method(_sharehold_detail)
        states = async_method(_states)
        stock_info = async_method(_stock_info)
        suspension_resumption_info = async_method(_suspension_resumption_info)
        valuation_indicators = async_method(_valuation_indicators)
