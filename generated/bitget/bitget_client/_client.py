"""The clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.client import AsyncClient, SyncClient
from bitget_client._runtime.stream.mixin import AsyncStreaming, SyncStreaming
from bitget_client._venue import VENUE

if TYPE_CHECKING:
    from bitget_client.v1 import V1, AsyncV1
    from bitget_client.v2 import V2, AsyncV2
    from bitget_client.v3 import V3, AsyncV3


class Bitget(SyncStreaming, SyncClient):
    """The API of Bitget; arguments are those of ``SyncClient``."""

    _venue = VENUE
    _groups = (("v1", "V1"), ("v2", "V2"), ("v3", "V3"))

    if TYPE_CHECKING:
        v1: V1
        v2: V2
        v3: V3


class AsyncBitget(AsyncStreaming, AsyncClient):
    """The API of Bitget for asyncio; arguments are those of ``AsyncClient``."""

    _venue = VENUE
    _groups = (("v1", "V1"), ("v2", "V2"), ("v3", "V3"))

    if TYPE_CHECKING:
        v1: AsyncV1
        v2: AsyncV2
        v3: AsyncV3
