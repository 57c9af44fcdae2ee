"""``client.v1.user.sub``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v1.user.sub.virtual_api_batch_create import virtual_api_batch_create as _virtual_api_batch_create
    from bitget_client.v1.user.sub.virtual_api_create import virtual_api_create as _virtual_api_create
    from bitget_client.v1.user.sub.virtual_api_list import virtual_api_list as _virtual_api_list
    from bitget_client.v1.user.sub.virtual_api_modify import virtual_api_modify as _virtual_api_modify
    from bitget_client.v1.user.sub.virtual_create import virtual_create as _virtual_create
    from bitget_client.v1.user.sub.virtual_list import virtual_list as _virtual_list
    from bitget_client.v1.user.sub.virtual_modify import virtual_modify as _virtual_modify


class Sub(Group):
    """``client.v1.user.sub``."""

    _path = "v1.user.sub"
    _calls = (
        "virtual_api_batch_create",
        "virtual_api_create",
        "virtual_api_list",
        "virtual_api_modify",
        "virtual_create",
        "virtual_list",
        "virtual_modify",
    )
    _groups = ()

    if TYPE_CHECKING:
        virtual_api_batch_create = sync_method(_virtual_api_batch_create)
        virtual_api_create = sync_method(_virtual_api_create)
        virtual_api_list = sync_method(_virtual_api_list)
        virtual_api_modify = sync_method(_virtual_api_modify)
        virtual_create = sync_method(_virtual_create)
        virtual_list = sync_method(_virtual_list)
        virtual_modify = sync_method(_virtual_modify)


class AsyncSub(AsyncGroup):
    """``client.v1.user.sub`` of the asynchronous client."""

    _path = "v1.user.sub"
    _calls = (
        "virtual_api_batch_create",
        "virtual_api_create",
        "virtual_api_list",
        "virtual_api_modify",
        "virtual_create",
        "virtual_list",
        "virtual_modify",
    )
    _groups = ()

    if TYPE_CHECKING:
        virtual_api_batch_create = async_method(_virtual_api_batch_create)
        virtual_api_create = async_method(_virtual_api_create)
        virtual_api_list = async_method(_virtual_api_list)
        virtual_api_modify = async_method(_virtual_api_modify)
        virtual_create = async_method(_virtual_create)
        virtual_list = async_method(_virtual_list)
        virtual_modify = async_method(_virtual_modify)
