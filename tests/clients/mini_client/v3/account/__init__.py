"""``client.v3.account``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specloom.runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from specloom.runtime.client.methods import async_method, sync_method
    from mini_client.v3.account.settings import settings as _settings


class Account(Group):
    """``client.v3.account``."""

    _path = "v3.account"
    _calls = ("settings",)
    _groups = ()

    if TYPE_CHECKING:
        settings = sync_method(_settings)


class AsyncAccount(AsyncGroup):
    """``client.v3.account`` of the asynchronous client."""

    _path = "v3.account"
    _calls = ("settings",)
    _groups = ()

    if TYPE_CHECKING:
        settings = async_method(_settings)
