"""``client.v2.earn.account``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v2.earn.account.assets import assets as _assets


class Account(Group):
    """``client.v2.earn.account``."""

    _path = "v2.earn.account"
    _calls = ("assets",)
    _groups = ()

    if TYPE_CHECKING:
        assets = sync_method(_assets)


class AsyncAccount(AsyncGroup):
    """``client.v2.earn.account`` of the asynchronous client."""

    _path = "v2.earn.account"
    _calls = ("assets",)
    _groups = ()

    if TYPE_CHECKING:
        assets = async_method(_assets)
