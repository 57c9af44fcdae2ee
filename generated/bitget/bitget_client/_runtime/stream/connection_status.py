"""How one connection does, for the client's status."""

from typing import Any

from .clock import Clock
from .connection import Connection
from .events import ConnectionStatus


def status_of(
    connection: Connection | None, clock: Clock, *, refused: bool, newest: float | None, **rest: Any
) -> ConnectionStatus:
    """The status of a connection, or of none; ``newest`` is the time of the newest push, ms, ``rest`` what is known."""
    offset = clock.time() - clock.monotonic()
    there = connection if connection is not None and connection.alive else None
    heard = there.heard + offset if there is not None else None
    ready = connection is not None and connection.protocol.ready
    return ConnectionStatus(
        state="refused" if refused else "open" if ready else "connecting",
        confirmed=there.protocol.subscriptions.confirmed if there is not None else 0,
        opened_at=there.opened + offset if there is not None else None,
        last_message=heard,
        lag=heard - newest / 1000 if heard is not None and newest is not None else None,
        waiting=len(connection.protocol.queue.requests) if connection is not None else 0,
        **rest,
    )
