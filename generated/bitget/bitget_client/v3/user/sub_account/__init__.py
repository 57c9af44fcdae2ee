"""``client.v3.user.sub_account``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v3.user.sub_account.agent_create import agent_create as _agent_create


class SubAccount(Group):
    """``client.v3.user.sub_account``."""

    _path = "v3.user.sub_account"
    _calls = ("agent_create",)
    _groups = ()

    if TYPE_CHECKING:
        agent_create = sync_method(_agent_create)


class AsyncSubAccount(AsyncGroup):
    """``client.v3.user.sub_account`` of the asynchronous client."""

    _path = "v3.user.sub_account"
    _calls = ("agent_create",)
    _groups = ()

    if TYPE_CHECKING:
        agent_create = async_method(_agent_create)
