"""``client.v2.spot``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specloom.runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from mini_client.v2.spot.account import Account, AsyncAccount
    from mini_client.v2.spot.market import AsyncMarket, Market
    from mini_client.v2.spot.trade import AsyncTrade, Trade


class Spot(Group):
    """``client.v2.spot``."""

    _path = "v2.spot"
    _calls = ()
    _groups = (("account", "Account"), ("market", "Market"), ("trade", "Trade"))

    if TYPE_CHECKING:
        account: Account
        market: Market
        trade: Trade


class AsyncSpot(AsyncGroup):
    """``client.v2.spot`` of the asynchronous client."""

    _path = "v2.spot"
    _calls = ()
    _groups = (("account", "Account"), ("market", "Market"), ("trade", "Trade"))

    if TYPE_CHECKING:
        account: AsyncAccount
        market: AsyncMarket
        trade: AsyncTrade
