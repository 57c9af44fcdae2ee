"""``client.v2``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specloom.runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from mini_client.v2.mix import AsyncMix, Mix
    from mini_client.v2.public import AsyncPublic, Public
    from mini_client.v2.spot import AsyncSpot, Spot
    from mini_client.v2.ws import AsyncWs, Ws


class V2(Group):
    """``client.v2``."""

    _path = "v2"
    _calls = ()
    _groups = (("mix", "Mix"), ("public", "Public"), ("spot", "Spot"), ("ws", "Ws"))

    if TYPE_CHECKING:
        mix: Mix
        public: Public
        spot: Spot
        ws: Ws


class AsyncV2(AsyncGroup):
    """``client.v2`` of the asynchronous client."""

    _path = "v2"
    _calls = ()
    _groups = (("mix", "Mix"), ("public", "Public"), ("spot", "Spot"), ("ws", "Ws"))

    if TYPE_CHECKING:
        mix: AsyncMix
        public: AsyncPublic
        spot: AsyncSpot
        ws: AsyncWs
