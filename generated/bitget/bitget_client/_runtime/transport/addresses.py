"""Addresses of a host, in the order in which to try them (RFC 8305), and what is said when none answers."""

from __future__ import annotations

import os
import socket
import sys
import threading
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

ATTEMPT_DELAY = 0.25
"""Seconds after which the next address is tried beside the one that has not answered."""
SLICE = 0.25
"""Seconds after which a thread that waits looks whether its transport was closed."""


class Address(NamedTuple):
    """One address of a host."""

    family: int
    place: Any


def numeric(host: str, port: int) -> list[Address] | None:
    """The address of a host that is written as one; None for a name."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)
    except OSError:
        return None
    return interleaved(found)


def interleaved(found: Iterable[tuple[Any, ...]]) -> list[Address]:
    """One address of each family in turn, beginning with the family that the system prefers."""
    families: dict[int, list[Address]] = {}
    for family, _, _, _, place in found:
        address = Address(family, place)
        if address not in families.setdefault(family, []):
            families[family].append(address)
    longest = max(map(len, families.values()), default=0)
    return [group[i] for i in range(longest) for group in families.values() if i < len(group)]


class Lookup:
    """A name look-up in a thread of its own: the system's cannot be given a time."""

    def __init__(self, host: str, port: int) -> None:
        self._host, self._port = host, port
        self._done = threading.Event()
        self._found: list[Address] = []
        threading.Thread(target=self._run, name="specloom-lookup", daemon=True).start()

    def _run(self) -> None:
        try:
            self._found = interleaved(socket.getaddrinfo(self._host, self._port, type=socket.SOCK_STREAM))
        except (OSError, UnicodeError):
            self._found = []
        finally:
            self._done.set()

    def wait(self, seconds: float) -> list[Address] | None:
        """The addresses, none for an unknown name; None while it is not known."""
        return self._found if self._done.wait(seconds) else None


def opened(address: Address) -> socket.socket:
    """A socket for the address, which sends at once and never blocks.

    Raises:
        OSError: the system has no such sockets, or no more of them.
    """
    sock = socket.socket(address.family, socket.SOCK_STREAM)
    try:
        sock.setblocking(False)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    except OSError:
        sock.close()
        raise
    return sock


def reason_of(error: OSError | None) -> str:
    """Why, in the system's words; those of asyncio repeat the address."""
    if error is None:
        return "no address"
    if error.errno is not None and sys.platform != "win32":
        return os.strerror(error.errno)
    return error.strerror or type(error).__name__
