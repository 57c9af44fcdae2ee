"""``client.v3.public``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v3.public.time import time as _time


class Public(Group):
    """``client.v3.public``."""

    _path = "v3.public"
    _calls = ("time",)
    _groups = ()

    if TYPE_CHECKING:
        time = sync_method(_time)


class AsyncPublic(AsyncGroup):
    """``client.v3.public`` of the asynchronous client."""

    _path = "v3.public"
    _calls = ("time",)
    _groups = ()

    if TYPE_CHECKING:
        time = async_method(_time)
