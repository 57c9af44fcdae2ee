"""``client.v2.spot.public``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v2.spot.public.coins import coins as _coins
    from bitget_client.v2.spot.public.symbols import symbols as _symbols


class Public(Group):
    """``client.v2.spot.public``."""

    _path = "v2.spot.public"
    _calls = ("coins", "symbols")
    _groups = ()

    if TYPE_CHECKING:
        coins = sync_method(_coins)
        symbols = sync_method(_symbols)


class AsyncPublic(AsyncGroup):
    """``client.v2.spot.public`` of the asynchronous client."""

    _path = "v2.spot.public"
    _calls = ("coins", "symbols")
    _groups = ()

    if TYPE_CHECKING:
        coins = async_method(_coins)
        symbols = async_method(_symbols)
