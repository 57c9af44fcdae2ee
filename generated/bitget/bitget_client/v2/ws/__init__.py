"""``client.v2.ws``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.stream.api import AsyncStreamGroup, StreamGroup

if TYPE_CHECKING:
    from bitget_client.v2.ws.margin import AsyncMargin, Margin
    from bitget_client.v2.ws.mix import AsyncMix, Mix
    from bitget_client.v2.ws.spot import AsyncSpot, Spot


class Ws(StreamGroup):
    """``client.v2.ws``."""

    _path = "v2.ws"
    _calls = ()
    _groups = (("margin", "Margin"), ("mix", "Mix"), ("spot", "Spot"))

    if TYPE_CHECKING:
        margin: Margin
        mix: Mix
        spot: Spot


class AsyncWs(AsyncStreamGroup):
    """``client.v2.ws`` of the asynchronous client."""

    _path = "v2.ws"
    _calls = ()
    _groups = (("margin", "Margin"), ("mix", "Mix"), ("spot", "Spot"))

    if TYPE_CHECKING:
        margin: AsyncMargin
        mix: AsyncMix
        spot: AsyncSpot
