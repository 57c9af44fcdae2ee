"""``client.v1.spot``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specloom.runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from mini_client.v1.spot.market import AsyncMarket, Market


class Spot(Group):
    """``client.v1.spot``."""

    _path = "v1.spot"
    _calls = ()
    _groups = (("market", "Market"),)

    if TYPE_CHECKING:
        market: Market


class AsyncSpot(AsyncGroup):
    """``client.v1.spot`` of the asynchronous client."""

    _path = "v1.spot"
    _calls = ()
    _groups = (("market", "Market"),)

    if TYPE_CHECKING:
        market: AsyncMarket
