"""``client.v1.broker``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client.v1.broker.account import Account, AsyncAccount
    from bitget_client.v1.broker.manage import AsyncManage, Manage


class Broker(Group):
    """``client.v1.broker``."""

    _path = "v1.broker"
    _calls = ()
    _groups = (("account", "Account"), ("manage", "Manage"))

    if TYPE_CHECKING:
        account: Account
        manage: Manage


class AsyncBroker(AsyncGroup):
    """``client.v1.broker`` of the asynchronous client."""

    _path = "v1.broker"
    _calls = ()
    _groups = (("account", "Account"), ("manage", "Manage"))

    if TYPE_CHECKING:
        account: AsyncAccount
        manage: AsyncManage
