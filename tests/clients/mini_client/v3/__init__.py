"""``client.v3``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specloom.runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from mini_client.v3.account import Account, AsyncAccount
    from mini_client.v3.trade import AsyncTrade, Trade
    from mini_client.v3.ws import AsyncWs, Ws


class V3(Group):
    """``client.v3``."""

    _path = "v3"
    _calls = ()
    _groups = (("account", "Account"), ("trade", "Trade"), ("ws", "Ws"))

    if TYPE_CHECKING:
        account: Account
        trade: Trade
        ws: Ws


class AsyncV3(AsyncGroup):
    """``client.v3`` of the asynchronous client."""

    _path = "v3"
    _calls = ()
    _groups = (("account", "Account"), ("trade", "Trade"), ("ws", "Ws"))

    if TYPE_CHECKING:
        account: AsyncAccount
        trade: AsyncTrade
        ws: AsyncWs
