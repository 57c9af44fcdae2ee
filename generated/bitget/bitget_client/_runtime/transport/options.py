"""What a transport may spend on one request: seconds, bytes, connections."""

from __future__ import annotations

import msgspec

MIB = 1 << 20


class HttpOptions(msgspec.Struct, frozen=True, kw_only=True):
    """Bounds of ``HttpTransport`` and ``AsyncHttpTransport``; the request's own timeout is a deadline over all of them.

    Attributes:
        connect_timeout: seconds for look-up, connecting, proxy and TLS together; None for 0.8 of the request's timeout.
        write_timeout: seconds for handing the request to the kernel.
        first_byte_timeout: seconds from the last byte of the request to the first of the answer.
        keep_alive: seconds after which an unused connection is not used again. Keep it below the server's own limit.
        max_connections: connections to one origin at a time; more requests wait for one.
        max_head: bytes of the header of an answer, and of all framing between two pieces of its body.
        max_headers: headers of an answer with different names.
        max_body: bytes of the body of an answer, unpacked.
    """

    connect_timeout: float | None = None
    write_timeout: float | None = None
    first_byte_timeout: float | None = None
    keep_alive: float = 45.0
    max_connections: int = 100
    max_head: int = 64 << 10
    max_headers: int = 200
    max_body: int = 32 * MIB

    def __post_init__(self) -> None:
        for name in self.__struct_fields__:
            value = getattr(self, name)
            if value is not None and not value > 0:
                raise ValueError(f"{name} must be above 0, not {value!r}.")
