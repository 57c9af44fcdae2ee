"""``client.v1.spot.market``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specloom.runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from specloom.runtime.client.methods import async_method, sync_method
    from mini_client.v1.spot.market.ticker import ticker as _ticker


class Market(Group):
    """``client.v1.spot.market``."""

    _path = "v1.spot.market"
    _calls = ("ticker",)
    _groups = ()

    if TYPE_CHECKING:
        ticker = sync_method(_ticker)


class AsyncMarket(AsyncGroup):
    """``client.v1.spot.market`` of the asynchronous client."""

    _path = "v1.spot.market"
    _calls = ("ticker",)
    _groups = ()

    if TYPE_CHECKING:
        ticker = async_method(_ticker)
