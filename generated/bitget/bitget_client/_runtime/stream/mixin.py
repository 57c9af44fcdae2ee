"""What makes a client stream. Nothing of the streams is imported before the first of them is asked for."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .events import Status
    from .manager import StreamManager
    from .stream import AsyncStream
    from .subscription import Subscription
    from .sync import Stream, SyncStreamManager

_making = threading.Lock()


class AsyncStreaming:
    """Goes before ``AsyncClient`` in the bases of a venue's client."""

    _streams: StreamManager | None = None

    @property
    def streams(self) -> StreamManager:
        """The client's streams, made at the first use."""
        if self._streams is None:
            from .client_adapter import async_manager  # noqa: PLC0415

            self._streams = async_manager(self)
        return self._streams

    def watch(self, *channels: AsyncStream[Any] | Subscription[Any]) -> AsyncStream[Any]:
        """Several channels as one stream, in the order in which the pushes come; each push names its channel."""
        return self.streams.stream(*_subscriptions(channels))

    def stream_status(self) -> Status:
        """Connections, subscriptions, lag, last message, gaps."""
        return self.streams.status()

    async def close(self) -> None:
        """Closes streams and connections; calls fail from now on."""
        if self._streams is not None:
            await self._streams.aclose()
        await super().close()  # type: ignore[misc] # the client's own


class SyncStreaming:
    """Goes before ``SyncClient`` in the bases of a venue's client."""

    _streams: SyncStreamManager | None = None

    @property
    def streams(self) -> SyncStreamManager:
        """The client's streams, made at the first use; a thread of their own carries them."""
        with _making:
            if self._streams is None:
                from .client_adapter import sync_manager  # noqa: PLC0415

                self._streams = sync_manager(self)
            return self._streams

    def watch(self, *channels: Stream[Any] | Subscription[Any]) -> Stream[Any]:
        """Several channels as one stream, in the order in which the pushes come; each push names its channel."""
        return self.streams.stream(*_subscriptions(channels))

    def stream_status(self) -> Status:
        """Connections, subscriptions, lag, last message, gaps."""
        return self.streams.status()

    def close(self) -> None:
        """Closes streams and connections; calls fail from now on."""
        if self._streams is not None:
            self._streams.close()
        super().close()  # type: ignore[misc] # the client's own


def _subscriptions(channels: Any) -> list[Subscription[Any]]:
    """The subscriptions of streams that were not read yet, and subscriptions as they are."""
    found: list[Subscription[Any]] = []
    for channel in channels:
        found += getattr(channel, "subscriptions", None) or [channel]
    return found
