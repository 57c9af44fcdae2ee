"""``client.v3.ws``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.stream.api import AsyncStreamGroup, StreamGroup

if TYPE_CHECKING:
    from bitget_client.v3.ws.uta import AsyncUta, Uta


class Ws(StreamGroup):
    """``client.v3.ws``."""

    _path = "v3.ws"
    _calls = ()
    _groups = (("uta", "Uta"),)

    if TYPE_CHECKING:
        uta: Uta


class AsyncWs(AsyncStreamGroup):
    """``client.v3.ws`` of the asynchronous client."""

    _path = "v3.ws"
    _calls = ()
    _groups = (("uta", "Uta"),)

    if TYPE_CHECKING:
        uta: AsyncUta
