"""``client.v2.public``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v2.public.annoucements import annoucements as _annoucements
    from bitget_client.v2.public.time import time as _time


class Public(Group):
    """``client.v2.public``."""

    _path = "v2.public"
    _calls = ("annoucements", "time")
    _groups = ()

    if TYPE_CHECKING:
        annoucements = sync_method(_annoucements)
        time = sync_method(_time)


class AsyncPublic(AsyncGroup):
    """``client.v2.public`` of the asynchronous client."""

    _path = "v2.public"
    _calls = ("annoucements", "time")
    _groups = ()

    if TYPE_CHECKING:
        annoucements = async_method(_annoucements)
        time = async_method(_time)
