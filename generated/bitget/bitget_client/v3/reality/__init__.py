"""``client.v3.reality``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client.v3.reality.market import AsyncMarket, Market


class Reality(Group):
    """``client.v3.reality``."""

    _path = "v3.reality"
    _calls = ()
    _groups = (("market", "Market"),)

    if TYPE_CHECKING:
        market: Market


class AsyncReality(AsyncGroup):
    """``client.v3.reality`` of the asynchronous client."""

    _path = "v3.reality"
    _calls = ()
    _groups = (("market", "Market"),)

    if TYPE_CHECKING:
        market: AsyncMarket
