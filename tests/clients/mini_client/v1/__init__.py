"""``client.v1``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specloom.runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from mini_client.v1.spot import AsyncSpot, Spot


class V1(Group):
    """``client.v1``."""

    _path = "v1"
    _calls = ()
    _groups = (("spot", "Spot"),)

    if TYPE_CHECKING:
        spot: Spot


class AsyncV1(AsyncGroup):
    """``client.v1`` of the asynchronous client."""

    _path = "v1"
    _calls = ()
    _groups = (("spot", "Spot"),)

    if TYPE_CHECKING:
        spot: AsyncSpot
