"""The mock exchange: one object that holds it all, and its life in a process."""

import asyncio
import concurrent.futures
import secrets
from collections import deque
from collections.abc import Callable, Iterable
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar
from urllib.parse import urlsplit

from specloom import resources
from specloom.mock.admin import PREFIX, serve_admin
from specloom.mock.answers import Answers
from specloom.mock.authentication import Authenticator
from specloom.mock.clock import Clock
from specloom.mock.engine import Engine
from specloom.mock.faults import Fault, Faults, load_faults, parse_fault
from specloom.mock.http import headers_of, read_body, serve_http, write
from specloom.mock.keys import KeyRing
from specloom.mock.limits import LimitCounters
from specloom.mock.request_log import LogEntry, RequestLog
from specloom.mock.request_validator import RequestValidator
from specloom.mock.routes import Routes, enum_values
from specloom.mock.rules import Rules, load_rules
from specloom.mock.server import Server
from specloom.mock.state.actions import Actions
from specloom.mock.state.exchange_state import ExchangeState
from specloom.mock.streams.connection_limits import ConnectionLimits
from specloom.mock.streams.protocol import SocketProtocolHandler
from specloom.mock.streams.push_hub import PushHub
from specloom.mock.streams.socket import Sockets
from specloom.mock.streams.socket_orders import SocketOrders
from specloom.mock.streams.topic_catalog import TopicCatalog
from specloom.mock.symbol_spelling import spellings_of
from specloom.mock.value_faker import FakerOptions, ValueFaker
from specloom.model import Api

T = TypeVar("T")
_HEARTBEAT = 0.1
_WAIT = 30.0


class Exchange:
    """A venue served from its model over real HTTP and WebSocket.

    Use it as a context manager. ``seed`` fixes all made values; ``faults`` is a list of faults or a YAML file;
    ``record`` a file for all requests; ``clock`` a clock that tests move; ``rules`` the venue's ``mock.yaml`` (found
    beside the built-in specs when not given); ``limits`` whether limits are enforced; ``samples`` whether an account
    that never placed an order is shown samples; ``push_seconds`` the real time between ticks of the markets, 0 for
    ticks by ``tick()`` alone; ``checksum`` whether books carry one;
    ``strict_params`` whether a parameter that only a neighbouring call takes is refused too.
    ``admin_token`` is what the admin routes want, another one in each exchange.

    Raises ``MockError`` when the port is taken or a file is broken.
    """

    def __init__(
        self,
        api: Api,
        *,
        seed: int = 0,
        faults: Path | Iterable[Fault] | None = None,
        record: Path | None = None,
        clock: Clock | None = None,
        host: str = "127.0.0.1",
        port: int = 0,
        rules: Rules | Path | None = None,
        limits: bool = True,
        samples: bool = True,
        faker_options: FakerOptions | None = None,
        push_seconds: float = 0.2,
        checksum: bool = False,
        strict_params: bool = False,
    ) -> None:
        self.api = api
        self.host = host
        self.clock = clock or Clock()
        self.keys = KeyRing(api.venue.signing)
        self.admin_token = secrets.token_urlsafe(16)
        self.faults = Faults(load_faults(faults) if isinstance(faults, Path) else list(faults or ()))
        found = (
            rules if isinstance(rules, Rules) else load_rules(rules or resources.spec() / api.venue.name / "mock.yaml")
        )
        folder = resources.spec() / api.venue.name
        self._authenticator = Authenticator(api.venue.signing, self.keys, folder, found.also_signed)
        self.limits = LimitCounters(api.venue.limits.total, api.venue.limits.penalty_seconds)
        self.limits.enabled = limits
        faker = ValueFaker(seed, faker_options or FakerOptions(), spellings_of(api, found), enum_values(api))
        self._state = ExchangeState(api, found, self.clock, seed)
        self.actions = Actions(api, self._state, faker, samples=samples)
        self._record = RequestLog(record, self._authenticator.hidden_headers)
        routes = Routes(api, found, strict_params=strict_params)
        self._engine = Engine(
            api, found, clock=self.clock, validator=RequestValidator(api, routes, self._authenticator, self.limits),
            limits=self.limits, faults=self.faults, actions=self.actions,
            answers=Answers(faker, api.venue.envelope.data), record=self._record,
        )  # fmt: skip
        self._build_streams(found, checksum=checksum, limits=limits)
        self._push_seconds = push_seconds
        self._loop: asyncio.AbstractEventLoop | None = None
        self._server = Server(self._app, host, port, self._on_start)
        self.clock.on_move.append(self._clock_moved)

    def _build_streams(self, rules: Rules, *, checksum: bool, limits: bool) -> None:
        api, catalogue = self.api, TopicCatalog(self.api, rules)
        self.streams = PushHub(self._state, self.actions, catalogue, self.faults, api.venue.streams, checksum=checksum)
        self._connection_limits = ConnectionLimits(api.venue.streams, api.venue.limits.penalty_seconds)
        self._connection_limits.enabled = limits
        engine = SocketOrders(rules, self._state, self.actions, catalogue, self.limits)
        handler = SocketProtocolHandler(
            api, rules, clock=self.clock, authenticator=self._authenticator, push_hub=self.streams, engine=engine
        )
        self._sockets = Sockets(api, self.clock, self._connection_limits, self.streams, handler)

    @property
    def port(self) -> int:
        """The port that it listens on."""
        return self._server.port

    @property
    def rest_url(self) -> str:
        """Base URL of REST."""
        return f"http://{self._authority}"

    @property
    def urls(self) -> dict[str, str]:
        """The URL that stands for each of the venue's hosts."""
        hosts = {host.name: urlsplit(host.url) for host in self.api.venue.hosts}
        return {
            name: f"ws://{self._authority}{url.path}" if url.scheme == "wss" else f"{self.rest_url}{url.path}"
            for name, url in hosts.items()
        }

    @property
    def ws_urls(self) -> dict[str, str]:
        """The URLs of the sockets alone, by the venue's host names: what a client takes."""
        return {name: url for name, url in self.urls.items() if url.startswith("ws")}

    @property
    def ws_public_url(self) -> str:
        """URL of the public socket of v2."""
        return self.urls["ws_v2_public"]

    @property
    def ws_private_url(self) -> str:
        """URL of the private socket of v2."""
        return self.urls["ws_v2_private"]

    @property
    def ws_public_url_v3(self) -> str:
        """URL of the public socket of v3."""
        return self.urls["ws_v3_public"]

    @property
    def ws_private_url_v3(self) -> str:
        """URL of the private socket of v3."""
        return self.urls["ws_v3_private"]

    @property
    def requests(self) -> deque[LogEntry]:
        """The requests so far, oldest first."""
        return self._record.entries

    def start(self) -> Self:
        """Serve in the background."""
        self._server.start()
        return self

    def stop(self) -> None:
        """Stop serving and write out the record."""
        self._server.stop()
        self._record.close()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def inject(self, **fault: Any) -> None:
        """Add a fault: the members of ``Fault`` as keywords. Raises ``MockError`` when one is wrong."""
        self.faults.add(parse_fault(fault, "fault"))

    def tick(self, times: int = 1) -> None:
        """Move the watched markets by hand."""
        for _ in range(times):
            self.on_loop(self.streams.tick)

    def reset(self) -> None:
        """Forget orders, balances, limits, bans, faults and requests; keys and connections stay."""
        self.on_loop(self._reset)

    def on_loop(self, work: Callable[[], T]) -> T:
        """Run ``work`` where the state lives and return its result; callable from any thread."""
        if self._loop is None or not self._loop.is_running() or _running() is self._loop:
            return work()
        done: concurrent.futures.Future[T] = concurrent.futures.Future()

        def run() -> None:
            try:
                done.set_result(work())
            except BaseException as error:  # noqa: BLE001 - carried to the thread that waits
                done.set_exception(error)

        self._loop.call_soon_threadsafe(run)
        return done.result(_WAIT)

    @property
    def _authority(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{host}:{self.port}"

    def _reset(self) -> None:
        self._state.reset()
        self.streams.rebind()
        self.limits.reset()
        self._connection_limits.reset()
        self.faults.clear()
        self._engine.reset()
        self._record.entries.clear()

    def _clock_moved(self) -> None:
        self.on_loop(self.streams.check_time)

    def _on_start(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        loop.call_later(_HEARTBEAT, self._beat)
        if self._push_seconds > 0:
            loop.call_later(self._push_seconds, self._push)

    def _beat(self) -> None:
        assert self._loop is not None
        self._loop.call_later(_HEARTBEAT, self._beat)
        self.streams.check_time()

    def _push(self) -> None:
        assert self._loop is not None
        self._loop.call_later(self._push_seconds, self._push)
        self.streams.tick()

    async def _app(self, scope: dict[str, Any], receive: Any, send: Any) -> None:
        if scope["type"] == "websocket":
            await self._sockets.serve(scope, receive, send)
        elif scope["path"].startswith(PREFIX):
            body = await read_body(receive)
            await write(send, serve_admin(self, scope["method"], scope["path"], headers_of(scope), body))
        else:
            await serve_http(scope, receive, send, self._engine, self.clock)


def _running() -> asyncio.AbstractEventLoop | None:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None
