"""``client.v3.ws.uta``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.stream.api import AsyncStreamGroup, StreamGroup

if TYPE_CHECKING:
    from bitget_client._runtime.stream.api import async_channel, sync_channel
    from bitget_client.v3.ws.uta.account import account as _account
    from bitget_client.v3.ws.uta.adl_notification import adl_notification as _adl_notification
    from bitget_client.v3.ws.uta.batch_cancel import batch_cancel as _batch_cancel
    from bitget_client.v3.ws.uta.batch_modify import batch_modify as _batch_modify
    from bitget_client.v3.ws.uta.batch_place import batch_place as _batch_place
    from bitget_client.v3.ws.uta.books import books as _books
    from bitget_client.v3.ws.uta.cancel_order import cancel_order as _cancel_order
    from bitget_client.v3.ws.uta.fast_fill import fast_fill as _fast_fill
    from bitget_client.v3.ws.uta.fill import fill as _fill
    from bitget_client.v3.ws.uta.kline import kline as _kline
    from bitget_client.v3.ws.uta.liquidation import liquidation as _liquidation
    from bitget_client.v3.ws.uta.modify_order import modify_order as _modify_order
    from bitget_client.v3.ws.uta.order import order as _order
    from bitget_client.v3.ws.uta.place_order import place_order as _place_order
    from bitget_client.v3.ws.uta.position import position as _position
    from bitget_client.v3.ws.uta.public_trade import public_trade as _public_trade
    from bitget_client.v3.ws.uta.strategy_order import strategy_order as _strategy_order
    from bitget_client.v3.ws.uta.ticker import ticker as _ticker


class Uta(StreamGroup):
    """``client.v3.ws.uta``."""

    _path = "v3.ws.uta"
    _calls = (
        "account",
        "adl_notification",
        "batch_cancel",
        "batch_modify",
        "batch_place",
        "books",
        "cancel_order",
        "fast_fill",
        "fill",
        "kline",
        "liquidation",
        "modify_order",
        "order",
        "place_order",
        "position",
        "public_trade",
        "strategy_order",
        "ticker",
    )
    _groups = ()

    if TYPE_CHECKING:
        account = sync_channel(_account)
        adl_notification = sync_channel(_adl_notification)
        batch_cancel = sync_channel(_batch_cancel)
        batch_modify = sync_channel(_batch_modify)
        batch_place = sync_channel(_batch_place)
        books = sync_channel(_books)
        cancel_order = sync_channel(_cancel_order)
        fast_fill = sync_channel(_fast_fill)
        fill = sync_channel(_fill)
        kline = sync_channel(_kline)
        liquidation = sync_channel(_liquidation)
        modify_order = sync_channel(_modify_order)
        order = sync_channel(_order)
        place_order = sync_channel(_place_order)
        position = sync_channel(_position)
        public_trade = sync_channel(_public_trade)
        strategy_order = sync_channel(_strategy_order)
        ticker = sync_channel(_ticker)


class AsyncUta(AsyncStreamGroup):
    """``client.v3.ws.uta`` of the asynchronous client."""

    _path = "v3.ws.uta"
    _calls = (
        "account",
        "adl_notification",
        "batch_cancel",
        "batch_modify",
        "batch_place",
        "books",
        "cancel_order",
        "fast_fill",
        "fill",
        "kline",
        "liquidation",
        "modify_order",
        "order",
        "place_order",
        "position",
        "public_trade",
        "strategy_order",
        "ticker",
    )
    _groups = ()

    if TYPE_CHECKING:
        account = async_channel(_account)
        adl_notification = async_channel(_adl_notification)
        batch_cancel = async_channel(_batch_cancel)
        batch_modify = async_channel(_batch_modify)
        batch_place = async_channel(_batch_place)
        books = async_channel(_books)
        cancel_order = async_channel(_cancel_order)
        fast_fill = async_channel(_fast_fill)
        fill = async_channel(_fill)
        kline = async_channel(_kline)
        liquidation = async_channel(_liquidation)
        modify_order = async_channel(_modify_order)
        order = async_channel(_order)
        place_order = async_channel(_place_order)
        position = async_channel(_position)
        public_trade = async_channel(_public_trade)
        strategy_order = async_channel(_strategy_order)
        ticker = async_channel(_ticker)
