"""The two clients, synchronous and asynchronous; those of a venue derive from them and add only names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, Self, TypeVar

from .client_settings import check_settings
from .groups import AsyncGroup, Group
from .settings import LIVE, ConnectionSettings, without_frames

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..call.client_context import ClientContext
    from ..call.commands import Flow
    from ..call.request import BaseRequest
    from ..codec.drift import Drift
    from ..errors import OutcomeUnknown
    from ..limits import Limiter, Remaining
    from ..spec.records import Venue
    from ..spec.symbols import SymbolCodec
    from ..transport.protocol import AsyncTransport, Transport
    from .hidden import HiddenArguments

T = TypeVar("T")


class BaseClient:
    """What both clients have."""

    _venue: ClassVar[Venue]
    _package: ClassVar[str]
    context: ClientContext
    limiter: Limiter
    transport: Any

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        if "_venue" in cls.__dict__:
            cls._package = cls.__module__.rpartition(".")[0]  # a user's subclass still finds the venue's calls

    def __init__(self, hidden: HiddenArguments, *, environment: str | None = None, copy_trader: bool = False) -> None:
        """Makes a client; nothing is sent yet. A venue's own client says what it takes.

        Raises:
            TypeError: there is no such setting.
            ValueError: credentials are missing or have another form; an address, the proxy or the limiter cannot be
                used; the venue has no such environment.
        """
        try:
            check_settings(hidden.settings)
            self._settings = ConnectionSettings(
                venue=self._venue, package=self._package, environment=environment or LIVE, hidden=hidden
            )
            self.context = self._settings.make_context(hidden, copy_trader=copy_trader)
            self.limiter = self._settings.limiter(hidden)
            self._own_limiter = self.limiter is not hidden.take("limiter")
            self._client = self
            self.context.error_mapper.client = self
            self._begin(hidden.take("transport"))
        except Exception as error:  # noqa: BLE001 - whatever is wrong with an argument
            raise without_frames(error) from None

    def _begin(self, transport: Any) -> None:
        raise NotImplementedError

    def _module(self) -> str:
        return self._settings.package

    @property
    def drift(self) -> Drift:
        """Where responses differed from the spec: iterate, or ``propose()`` a change to it."""
        return self.context.drift

    @property
    def symbols(self) -> SymbolCodec:
        """Reads and writes the venue's spellings of a symbol."""
        return self.context.symbols

    @property
    def limits(self) -> Sequence[Remaining]:
        """What is left of every rate limit that was used."""
        return self.limiter.view()

    def __repr__(self) -> str:
        settings = self.__dict__.get("_settings")  # missing when the constructor failed
        if settings is None or "context" not in self.__dict__:
            return f"<{type(self).__name__}, not made>"
        suffix = "" if settings.environment == LIVE else f" {settings.environment}"
        return f"<{type(self).__name__} {settings.base_url}{suffix}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("A client holds keys and connections and cannot be pickled: make one in each process.")


class SyncClient(BaseClient, Group):
    """A client that blocks; safe to share between threads. Use it as a context manager, or ``close`` it.

    After the first request it does not survive a fork: calls in the new process fail unsent.
    """

    def run(self, flow: Flow[T]) -> T:
        """Runs a flow of the runtime to its end; for the runtime's own use."""
        return self._drive(flow, self.transport, self.limiter)

    def send(self, request: BaseRequest) -> Any:
        """What the call returns of which ``request`` was made by ``.request(…)``; sends it, and raises as the call."""
        from ..call.operations import send  # noqa: PLC0415 - not needed to import a client

        return self.run(send(self.context, request))

    def reconcile(self, error: OutcomeUnknown) -> Any:
        """Asks whether a request was executed; what ``OutcomeUnknown.reconcile`` does."""
        from ..call.reconcile_later import reconcile  # noqa: PLC0415 - rare

        return self.run(reconcile(self.context, error))

    def load_markets(self, *lines: str) -> int:
        """Asks for the venue's market lists, of all ``lines`` or of those named; how many markets they have.

        From then on ``symbols`` reads and writes the markets of these lines by the lists.

        Raises:
            LookupError: the venue has no market list for a line.
            ExchangeError: a list could not be had.
        """
        from .market_lists import load_markets  # noqa: PLC0415 - rare

        return self.run(load_markets(self.context, lines))

    def _begin(self, transport: Transport | None) -> None:
        from ..call.drivers import drive  # noqa: PLC0415 - needed only when a client is made

        self._drive = drive
        self.transport = transport or self._settings.sync_transport()

    def close(self) -> None:
        """Closes connections; calls fail from now on."""
        self.transport.close()
        if self._own_limiter:
            self.limiter.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncClient(BaseClient, AsyncGroup):
    """A client for asyncio. Use it as a context manager, or ``await close()``."""

    async def run(self, flow: Flow[T]) -> T:
        """Runs a flow of the runtime to its end; for the runtime's own use."""
        return await self._drive(flow, self.transport, self.limiter)

    async def send(self, request: BaseRequest) -> Any:
        """What the call returns of which ``request`` was made by ``.request(…)``; sends it, and raises as the call."""
        from ..call.operations import send  # noqa: PLC0415

        return await self.run(send(self.context, request))

    async def reconcile(self, error: OutcomeUnknown) -> Any:
        """Asks whether a request was executed; what ``OutcomeUnknown.reconcile`` does."""
        from ..call.reconcile_later import reconcile  # noqa: PLC0415

        return await self.run(reconcile(self.context, error))

    async def load_markets(self, *lines: str) -> int:
        """Asks for the venue's market lists, of all ``lines`` or of those named; how many markets they have.

        From then on ``symbols`` reads and writes the markets of these lines by the lists.

        Raises:
            LookupError: the venue has no market list for a line.
            ExchangeError: a list could not be had.
        """
        from .market_lists import load_markets  # noqa: PLC0415 - rare

        return await self.run(load_markets(self.context, lines))

    def _begin(self, transport: AsyncTransport | None) -> None:
        from ..call.drivers import drive_async  # noqa: PLC0415

        self._drive = drive_async
        self.transport = transport or self._settings.async_transport()

    async def close(self) -> None:
        """Closes connections; calls fail from now on."""
        await self.transport.close()
        if self._own_limiter:
            await self.limiter.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()
