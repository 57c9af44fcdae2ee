"""``client.v2``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specloom.runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from mini_client.v2.mix import AsyncMix, Mix
    from mini_client.v2.public import AsyncPublic, Public
    from mini_client.v2.spot import AsyncSpot, Spot


class V2(Group):
    """``client.v2``."""

    _path = "v2"
    _calls = ()
    _groups = (("mix", "Mix"), ("public", "Public"), ("spot", "Spot"))

    if TYPE_CHECKING:
        mix: Mix
        public: Public
        spot: Spot


class AsyncV2(AsyncGroup):
    """``client.v2`` of the asynchronous client."""

    _path = "v2"
    _calls = ()
    _groups = (("mix", "Mix"), ("public", "Public"), ("spot", "Spot"))

    if TYPE_CHECKING:
        mix: AsyncMix
        public: AsyncPublic
        spot: AsyncSpot
