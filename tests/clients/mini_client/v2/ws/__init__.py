"""``client.v2.ws``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specloom.runtime.stream.api import AsyncStreamGroup, StreamGroup

if TYPE_CHECKING:
    from mini_client.v2.ws.spot import AsyncSpot, Spot


class Ws(StreamGroup):
    """``client.v2.ws``."""

    _path = "v2.ws"
    _calls = ()
    _groups = (("spot", "Spot"),)

    if TYPE_CHECKING:
        spot: Spot


class AsyncWs(AsyncStreamGroup):
    """``client.v2.ws`` of the asynchronous client."""

    _path = "v2.ws"
    _calls = ()
    _groups = (("spot", "Spot"),)

    if TYPE_CHECKING:
        spot: AsyncSpot
