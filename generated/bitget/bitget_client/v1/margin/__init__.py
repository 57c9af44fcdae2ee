"""``client.v1.margin``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client.v1.margin.cross import AsyncCross, Cross
    from bitget_client.v1.margin.isolated import AsyncIsolated, Isolated
    from bitget_client.v1.margin.public import AsyncPublic, Public


class Margin(Group):
    """``client.v1.margin``."""

    _path = "v1.margin"
    _calls = ()
    _groups = (("cross", "Cross"), ("isolated", "Isolated"), ("public", "Public"))

    if TYPE_CHECKING:
        cross: Cross
        isolated: Isolated
        public: Public


class AsyncMargin(AsyncGroup):
    """``client.v1.margin`` of the asynchronous client."""

    _path = "v1.margin"
    _calls = ()
    _groups = (("cross", "Cross"), ("isolated", "Isolated"), ("public", "Public"))

    if TYPE_CHECKING:
        cross: AsyncCross
        isolated: AsyncIsolated
        public: AsyncPublic
