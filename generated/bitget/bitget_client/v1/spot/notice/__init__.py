"""``client.v1.spot.notice``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v1.spot.notice.query_all_notices import query_all_notices as _query_all_notices


class Notice(Group):
    """``client.v1.spot.notice``."""

    _path = "v1.spot.notice"
    _calls = ("query_all_notices",)
    _groups = ()

    if TYPE_CHECKING:
        query_all_notices = sync_method(_query_all_notices)


class AsyncNotice(AsyncGroup):
    """``client.v1.spot.notice`` of the asynchronous client."""

    _path = "v1.spot.notice"
    _calls = ("query_all_notices",)
    _groups = ()

    if TYPE_CHECKING:
        query_all_notices = async_method(_query_all_notices)
