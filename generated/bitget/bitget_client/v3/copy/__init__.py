"""``client.v3.copy``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client.v3.copy.futures import AsyncFutures, Futures


class Copy(Group):
    """``client.v3.copy``."""

    _path = "v3.copy"
    _calls = ()
    _groups = (("futures", "Futures"),)

    if TYPE_CHECKING:
        futures: Futures


class AsyncCopy(AsyncGroup):
    """``client.v3.copy`` of the asynchronous client."""

    _path = "v3.copy"
    _calls = ()
    _groups = (("futures", "Futures"),)

    if TYPE_CHECKING:
        futures: AsyncFutures
