"""``client.v2.public``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specloom.runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from specloom.runtime.client.methods import async_method, sync_method
    from mini_client.v2.public.time import time as _time


class Public(Group):
    """``client.v2.public``."""

    _path = "v2.public"
    _calls = ("time",)
    _groups = ()

    if TYPE_CHECKING:
        time = sync_method(_time)


class AsyncPublic(AsyncGroup):
    """``client.v2.public`` of the asynchronous client."""

    _path = "v2.public"
    _calls = ("time",)
    _groups = ()

    if TYPE_CHECKING:
        time = async_method(_time)
