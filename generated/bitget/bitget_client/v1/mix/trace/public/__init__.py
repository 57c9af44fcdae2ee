"""``client.v1.mix.trace.public``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v1.mix.trace.public.get_follower_config import get_follower_config as _get_follower_config


class Public(Group):
    """``client.v1.mix.trace.public``."""

    _path = "v1.mix.trace.public"
    _calls = ("get_follower_config",)
    _groups = ()

    if TYPE_CHECKING:
        get_follower_config = sync_method(_get_follower_config)


class AsyncPublic(AsyncGroup):
    """``client.v1.mix.trace.public`` of the asynchronous client."""

    _path = "v1.mix.trace.public"
    _calls = ("get_follower_config",)
    _groups = ()

    if TYPE_CHECKING:
        get_follower_config = async_method(_get_follower_config)
