"""``client.v3.stockplus.market``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v3.stockplus.market.candlestick import candlestick as _candlestick
    from bitget_client.v3.stockplus.market.depth import depth as _depth
    from bitget_client.v3.stockplus.market.history_candlestick import history_candlestick as _history_candlestick
    from bitget_client.v3.stockplus.market.intraday import intraday as _intraday
    from bitget_client.v3.stockplus.market.option_chain_info import option_chain_info as _option_chain_info
    from bitget_client.v3.stockplus.market.option_expiry_date import option_expiry_date as _option_expiry_date
    from bitget_client.v3.stockplus.market.option_quote import option_quote as _option_quote
    from bitget_client.v3.stockplus.market.option_volume import option_volume as _option_volume
    from bitget_client.v3.stockplus.market.quote import quote as _quote
    from bitget_client.v3.stockplus.market.static import static as _static
    from bitget_client.v3.stockplus.market.trade import trade as _trade


class Market(Group):
    """``client.v3.stockplus.market``."""

    _path = "v3.stockplus.market"
    _calls = (
        "candlestick",
        "depth",
        "history_candlestick",
        "intraday",
        "option_chain_info",
        "option_expiry_date",
        "option_quote",
        "option_volume",
        "quote",
        "static",
        "trade",
    )
    _groups = ()

    if TYPE_CHECKING:
        candlestick = sync_method(_candlestick)
        depth = sync_method(_depth)
        history_candlestick = sync_method(_history_candlestick)
        intraday = sync_method(_intraday)
        option_chain_info = sync_method(_option_chain_info)
        option_expiry_date = sync_method(_option_expiry_date)
        option_quote = sync_method(_option_quote)
        option_volume = sync_method(_option_volume)
        quote = sync_method(_quote)
        static = sync_method(_static)
        trade = sync_method(_trade)


class AsyncMarket(AsyncGroup):
    """``client.v3.stockplus.market`` of the asynchronous client."""

    _path = "v3.stockplus.market"
    _calls = (
        "candlestick",
        "depth",
        "history_candlestick",
        "intraday",
        "option_chain_info",
        "option_expiry_date",
        "option_quote",
        "option_volume",
        "quote",
        "static",
        "trade",
    )
    _groups = ()

    if TYPE_CHECKING:
        candlestick = async_method(_candlestick)
        depth = async_method(_depth)
        history_candlestick = async_method(_history_candlestick)
        intraday = async_method(_intraday)
        option_chain_info = async_method(_option_chain_info)
        option_expiry_date = async_method(_option_expiry_date)
        option_quote = async_method(_option_quote)
        option_volume = async_method(_option_volume)
        quote = async_method(_quote)
        static = async_method(_static)
        trade = async_method(_trade)
