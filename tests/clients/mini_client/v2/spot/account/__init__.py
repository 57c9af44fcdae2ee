"""``client.v2.spot.account``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specloom.runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from specloom.runtime.client.methods import async_method, sync_method
    from mini_client.v2.spot.account.info import info as _info


class Account(Group):
    """``client.v2.spot.account``."""

    _path = "v2.spot.account"
    _calls = ("info",)
    _groups = ()

    if TYPE_CHECKING:
        info = sync_method(_info)


class AsyncAccount(AsyncGroup):
    """``client.v2.spot.account`` of the asynchronous client."""

    _path = "v2.spot.account"
    _calls = ("info",)
    _groups = ()

    if TYPE_CHECKING:
        info = async_method(_info)
