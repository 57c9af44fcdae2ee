"""``client.v3.trade``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specloom.runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from mini_client.v3.trade.place_batch import place_batch as _place_batch
    from specloom.runtime.client.methods import async_call, sync_call


class Trade(Group):
    """``client.v3.trade``."""

    _path = "v3.trade"
    _calls = ("place_batch",)
    _groups = ()

    if TYPE_CHECKING:
        place_batch = sync_call(_place_batch)


class AsyncTrade(AsyncGroup):
    """``client.v3.trade`` of the asynchronous client."""

    _path = "v3.trade"
    _calls = ("place_batch",)
    _groups = ()

    if TYPE_CHECKING:
        place_batch = async_call(_place_batch)
