"""``client.v1.margin.cross.repay``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v1.margin.cross.repay.list import list as _list


class Repay(Group):
    """``client.v1.margin.cross.repay``."""

    _path = "v1.margin.cross.repay"
    _calls = ("list",)
    _groups = ()

    if TYPE_CHECKING:
        list = sync_method(_list)


class AsyncRepay(AsyncGroup):
    """``client.v1.margin.cross.repay`` of the asynchronous client."""

    _path = "v1.margin.cross.repay"
    _calls = ("list",)
    _groups = ()

    if TYPE_CHECKING:
        list = async_method(_list)
