"""``client.v1.user.fee``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v1.user.fee.query import query as _query


class Fee(Group):
    """``client.v1.user.fee``."""

    _path = "v1.user.fee"
    _calls = ("query",)
    _groups = ()

    if TYPE_CHECKING:
        query = sync_method(_query)


class AsyncFee(AsyncGroup):
    """``client.v1.user.fee`` of the asynchronous client."""

    _path = "v1.user.fee"
    _calls = ("query",)
    _groups = ()

    if TYPE_CHECKING:
        query = async_method(_query)
