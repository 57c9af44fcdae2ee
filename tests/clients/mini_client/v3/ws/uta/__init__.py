"""``client.v3.ws.uta``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specloom.runtime.stream.api import AsyncStreamGroup, StreamGroup

if TYPE_CHECKING:
    from specloom.runtime.stream.api import async_channel, sync_channel
    from mini_client.v3.ws.uta.books import books as _books


class Uta(StreamGroup):
    """``client.v3.ws.uta``."""

    _path = "v3.ws.uta"
    _calls = ("books",)
    _groups = ()

    if TYPE_CHECKING:
        books = sync_channel(_books)


class AsyncUta(AsyncStreamGroup):
    """``client.v3.ws.uta`` of the asynchronous client."""

    _path = "v3.ws.uta"
    _calls = ("books",)
    _groups = ()

    if TYPE_CHECKING:
        books = async_channel(_books)
