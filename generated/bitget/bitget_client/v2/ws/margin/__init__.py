"""``client.v2.ws.margin``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.stream.api import AsyncStreamGroup, StreamGroup

if TYPE_CHECKING:
    from bitget_client._runtime.stream.api import async_channel, sync_channel
    from bitget_client.v2.ws.margin.account_crossed import account_crossed as _account_crossed
    from bitget_client.v2.ws.margin.account_isolated import account_isolated as _account_isolated
    from bitget_client.v2.ws.margin.index_price import index_price as _index_price
    from bitget_client.v2.ws.margin.orders_crossed import orders_crossed as _orders_crossed
    from bitget_client.v2.ws.margin.orders_isolated import orders_isolated as _orders_isolated


class Margin(StreamGroup):
    """``client.v2.ws.margin``."""

    _path = "v2.ws.margin"
    _calls = ("account_crossed", "account_isolated", "index_price", "orders_crossed", "orders_isolated")
    _groups = ()

    if TYPE_CHECKING:
        account_crossed = sync_channel(_account_crossed)
        account_isolated = sync_channel(_account_isolated)
        index_price = sync_channel(_index_price)
        orders_crossed = sync_channel(_orders_crossed)
        orders_isolated = sync_channel(_orders_isolated)


class AsyncMargin(AsyncStreamGroup):
    """``client.v2.ws.margin`` of the asynchronous client."""

    _path = "v2.ws.margin"
    _calls = ("account_crossed", "account_isolated", "index_price", "orders_crossed", "orders_isolated")
    _groups = ()

    if TYPE_CHECKING:
        account_crossed = async_channel(_account_crossed)
        account_isolated = async_channel(_account_isolated)
        index_price = async_channel(_index_price)
        orders_crossed = async_channel(_orders_crossed)
        orders_isolated = async_channel(_orders_isolated)
