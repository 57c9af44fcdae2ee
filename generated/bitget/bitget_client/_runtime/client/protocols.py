"""What methods and iterators need of the client that they belong to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from ..call.client_context import ClientContext
    from ..call.commands import Flow
    from ..limits import Limiter
    from ..transport.protocol import AsyncTransport, Transport

T = TypeVar("T")


class RunsCalls(Protocol):
    """A client that blocks."""

    context: ClientContext
    limiter: Limiter
    transport: Transport

    def run(self, flow: Flow[T]) -> T:
        """Runs a flow to its end."""


class RunsCallsAsync(Protocol):
    """A client for asyncio."""

    context: ClientContext
    limiter: Limiter
    transport: AsyncTransport

    async def run(self, flow: Flow[T]) -> T:
        """Runs a flow to its end."""
