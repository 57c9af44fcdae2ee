"""``client.v1.margin.isolated.interest``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v1.margin.isolated.interest.list import list as _list


class Interest(Group):
    """``client.v1.margin.isolated.interest``."""

    _path = "v1.margin.isolated.interest"
    _calls = ("list",)
    _groups = ()

    if TYPE_CHECKING:
        list = sync_method(_list)


class AsyncInterest(AsyncGroup):
    """``client.v1.margin.isolated.interest`` of the asynchronous client."""

    _path = "v1.margin.isolated.interest"
    _calls = ("list",)
    _groups = ()

    if TYPE_CHECKING:
        list = async_method(_list)
