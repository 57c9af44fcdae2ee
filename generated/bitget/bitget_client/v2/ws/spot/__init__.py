"""``client.v2.ws.spot``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.stream.api import AsyncStreamGroup, StreamGroup

if TYPE_CHECKING:
    from bitget_client._runtime.stream.api import async_channel, sync_channel
    from bitget_client.v2.ws.spot.account import account as _account
    from bitget_client.v2.ws.spot.auction import auction as _auction
    from bitget_client.v2.ws.spot.books import books as _books
    from bitget_client.v2.ws.spot.cancel_order import cancel_order as _cancel_order
    from bitget_client.v2.ws.spot.candle import candle as _candle
    from bitget_client.v2.ws.spot.fill import fill as _fill
    from bitget_client.v2.ws.spot.orders import orders as _orders
    from bitget_client.v2.ws.spot.orders_algo import orders_algo as _orders_algo
    from bitget_client.v2.ws.spot.place_order import place_order as _place_order
    from bitget_client.v2.ws.spot.ticker import ticker as _ticker
    from bitget_client.v2.ws.spot.trade import trade as _trade


class Spot(StreamGroup):
    """``client.v2.ws.spot``."""

    _path = "v2.ws.spot"
    _calls = (
        "account",
        "auction",
        "books",
        "cancel_order",
        "candle",
        "fill",
        "orders",
        "orders_algo",
        "place_order",
        "ticker",
        "trade",
    )
    _groups = ()

    if TYPE_CHECKING:
        account = sync_channel(_account)
        auction = sync_channel(_auction)
        books = sync_channel(_books)
        cancel_order = sync_channel(_cancel_order)
        candle = sync_channel(_candle)
        fill = sync_channel(_fill)
        orders = sync_channel(_orders)
        orders_algo = sync_channel(_orders_algo)
        place_order = sync_channel(_place_order)
        ticker = sync_channel(_ticker)
        trade = sync_channel(_trade)


class AsyncSpot(AsyncStreamGroup):
    """``client.v2.ws.spot`` of the asynchronous client."""

    _path = "v2.ws.spot"
    _calls = (
        "account",
        "auction",
        "books",
        "cancel_order",
        "candle",
        "fill",
        "orders",
        "orders_algo",
        "place_order",
        "ticker",
        "trade",
    )
    _groups = ()

    if TYPE_CHECKING:
        account = async_channel(_account)
        auction = async_channel(_auction)
        books = async_channel(_books)
        cancel_order = async_channel(_cancel_order)
        candle = async_channel(_candle)
        fill = async_channel(_fill)
        orders = async_channel(_orders)
        orders_algo = async_channel(_orders_algo)
        place_order = async_channel(_place_order)
        ticker = async_channel(_ticker)
        trade = async_channel(_trade)
