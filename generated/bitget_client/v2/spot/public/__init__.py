"""``client.v2.spot.public``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_call, sync_call
    from bitget_client.v2.spot.public.coins import coins as _coins
    from bitget_client.v2.spot.public.symbols import symbols as _symbols


class Public(Group):
    """``client.v2.spot.public``."""

    _path = "v2.spot.public"
    _calls = ("coins", "symbols")
    _groups = ()

    if TYPE_CHECKING:
        coins = sync_call(_coins)
        symbols = sync_call(_symbols)


class AsyncPublic(AsyncGroup):
    """``client.v2.spot.public`` of the asynchronous client."""

    _path = "v2.spot.public"
    _calls = ("coins", "symbols")
    _groups = ()

    if TYPE_CHECKING:
        coins = async_call(_coins)
        symbols = async_call(_symbols)
