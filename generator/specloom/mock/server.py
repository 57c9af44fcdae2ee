"""Runs an application on a port, in a thread of its own."""

import asyncio
import socket
import threading
import time
from collections.abc import Awaitable, Callable
from typing import Any, cast

import uvicorn

from specloom.mock.errors import MockError
from specloom.mock.http import HttpProtocol
from specloom.mock.streams.socket import SocketProtocol

_START_SECONDS = 10.0
_LARGEST_MESSAGE = 1_000_000

App = Callable[[dict[str, Any], Any, Any], Awaitable[None]]


class Server:
    """uvicorn in a thread. The port is bound at once, so a port in use is known before anything starts."""

    def __init__(self, app: App, host: str, port: int, on_start: Callable[[asyncio.AbstractEventLoop], None]) -> None:
        self._socket = bind(host, port)
        self._on_start = on_start
        config = uvicorn.Config(
            cast("Any", app),
            http=HttpProtocol,
            ws=SocketProtocol,
            interface="asgi3",
            proxy_headers=False,
            lifespan="off",
            log_config=None,
            log_level="critical",  # a fault that ends without an answer is meant
            access_log=False,
            server_header=False,
            date_header=False,
            ws_max_size=_LARGEST_MESSAGE,
            ws_ping_interval=None,
            ws_per_message_deflate=False,
            timeout_keep_alive=75,
        )
        self._server = _Uvicorn(config)
        self._thread: threading.Thread | None = None

    @property
    def port(self) -> int:
        """The port that it listens on."""
        return int(self._socket.getsockname()[1])

    def start(self) -> None:
        """Serve in the background; returns when the first request can come."""
        self._thread = threading.Thread(target=self._run, name="specloom-mock", daemon=True)
        self._thread.start()
        deadline = time.monotonic() + _START_SECONDS
        while not self._server.started:
            if time.monotonic() > deadline or not self._thread.is_alive():
                raise MockError("the mock did not start")
            time.sleep(0.002)

    def stop(self) -> None:
        """Stop at once: open connections are closed, unfinished answers dropped."""
        self._server.should_exit = True
        self._server.force_exit = True
        if self._thread is not None:
            self._thread.join(_START_SECONDS)
        self._socket.close()

    def _run(self) -> None:
        self._server.run_with(self._socket, self._on_start)


class _Uvicorn(uvicorn.Server):
    """uvicorn without signal handlers, telling its loop before it serves."""

    def run_with(self, sock: socket.socket, on_start: Callable[[asyncio.AbstractEventLoop], None]) -> None:
        with asyncio.Runner(loop_factory=self.config.get_loop_factory()) as runner:
            on_start(runner.get_loop())
            runner.run(self._serve(sockets=[sock]))


def bind(host: str, port: int) -> socket.socket:
    """A bound socket; raises ``MockError`` when the port is taken or the host is not this machine's."""
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        # asyncio turns Nagle's algorithm off only where the protocol is named; with it, each answer takes 40 ms.
        sock = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        sock.bind((host, port))
        # Without this a second server could share the port, and a test would talk to the wrong one.
        sock.listen(2048)
    except (OSError, OverflowError, UnicodeError) as error:
        raise MockError(f"cannot listen on {host}:{port}: {getattr(error, 'strerror', None) or error}") from None
    sock.set_inheritable(False)
    return sock
