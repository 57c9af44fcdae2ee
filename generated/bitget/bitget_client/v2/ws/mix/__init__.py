"""``client.v2.ws.mix``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.stream.api import AsyncStreamGroup, StreamGroup

if TYPE_CHECKING:
    from bitget_client._runtime.stream.api import async_channel, sync_channel
    from bitget_client.v2.ws.mix.account import account as _account
    from bitget_client.v2.ws.mix.adl_noti import adl_noti as _adl_noti
    from bitget_client.v2.ws.mix.books import books as _books
    from bitget_client.v2.ws.mix.cancel_order import cancel_order as _cancel_order
    from bitget_client.v2.ws.mix.candle import candle as _candle
    from bitget_client.v2.ws.mix.equity import equity as _equity
    from bitget_client.v2.ws.mix.fill import fill as _fill
    from bitget_client.v2.ws.mix.orders import orders as _orders
    from bitget_client.v2.ws.mix.orders_algo import orders_algo as _orders_algo
    from bitget_client.v2.ws.mix.place_order import place_order as _place_order
    from bitget_client.v2.ws.mix.positions import positions as _positions
    from bitget_client.v2.ws.mix.positions_history import positions_history as _positions_history
    from bitget_client.v2.ws.mix.ticker import ticker as _ticker
    from bitget_client.v2.ws.mix.trade import trade as _trade


class Mix(StreamGroup):
    """``client.v2.ws.mix``."""

    _path = "v2.ws.mix"
    _calls = (
        "account",
        "adl_noti",
        "books",
        "cancel_order",
        "candle",
        "equity",
        "fill",
        "orders",
        "orders_algo",
        "place_order",
        "positions",
        "positions_history",
        "ticker",
        "trade",
    )
    _groups = ()

    if TYPE_CHECKING:
        account = sync_channel(_account)
        adl_noti = sync_channel(_adl_noti)
        books = sync_channel(_books)
        cancel_order = sync_channel(_cancel_order)
        candle = sync_channel(_candle)
        equity = sync_channel(_equity)
        fill = sync_channel(_fill)
        orders = sync_channel(_orders)
        orders_algo = sync_channel(_orders_algo)
        place_order = sync_channel(_place_order)
        positions = sync_channel(_positions)
        positions_history = sync_channel(_positions_history)
        ticker = sync_channel(_ticker)
        trade = sync_channel(_trade)


class AsyncMix(AsyncStreamGroup):
    """``client.v2.ws.mix`` of the asynchronous client."""

    _path = "v2.ws.mix"
    _calls = (
        "account",
        "adl_noti",
        "books",
        "cancel_order",
        "candle",
        "equity",
        "fill",
        "orders",
        "orders_algo",
        "place_order",
        "positions",
        "positions_history",
        "ticker",
        "trade",
    )
    _groups = ()

    if TYPE_CHECKING:
        account = async_channel(_account)
        adl_noti = async_channel(_adl_noti)
        books = async_channel(_books)
        cancel_order = async_channel(_cancel_order)
        candle = async_channel(_candle)
        equity = async_channel(_equity)
        fill = async_channel(_fill)
        orders = async_channel(_orders)
        orders_algo = async_channel(_orders_algo)
        place_order = async_channel(_place_order)
        positions = async_channel(_positions)
        positions_history = async_channel(_positions_history)
        ticker = async_channel(_ticker)
        trade = async_channel(_trade)
