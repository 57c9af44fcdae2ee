"""The two clients, synchronous and asynchronous; those of a venue derive from them and add only names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, Self, TypeVar

from .groups import AsyncGroup, Group
from .hidden import HiddenArguments
from .settings import ConnectionSettings, without_frames

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..call.client_context import ClientContext
    from ..call.commands import Flow
    from ..call.hooks import Hook
    from ..call.request import BaseRequest
    from ..codec.drift import Drift
    from ..errors import OutcomeUnknown
    from ..limits import Limiter, Remaining
    from ..spec.records import Venue
    from ..spec.symbols import SymbolCodec
    from ..transport.protocol import AsyncTransport, Transport

T = TypeVar("T")


class _Client:
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

    def __init__(
        self,
        key: str | None = None,
        secret: str | None = None,
        passphrase: str | None = None,
        *,
        private_key: Any = None,
        demo: bool = False,
        copy_trader: bool = False,
        base_url: str | None = None,
        ws_urls: dict[str, str] | None = None,
        limiter: str | Limiter | None = None,
        uid: str | None = None,
        max_wait: float | None = 60.0,
        wait_for_ban: bool = False,
        timeout: float = 10.0,
        deadline: float | None = 60.0,
        confirm_timeout: float = 10.0,
        transport: Any = None,
        proxy: str | None = None,
        strict: bool = False,
        hooks: Iterable[Hook] = (),
        locale: str = "en-US",
        channel_code: str | None = None,
    ) -> None:
        """Makes a client; nothing is sent yet.

        Args:
            key: API key; leave all keys out for public calls alone.
            secret: secret of the key, for HMAC signatures.
            passphrase: passphrase of the key.
            private_key: RSA private key instead of ``secret``: PEM text or bytes, or a key object of ``cryptography``.
            demo: demo trading; needs a demo key.
            copy_trader: whether the account leads copy trading, which has lower limits.
            base_url: another address than the venue's own; every request goes there, and no socket is opened at the
                venue's own hosts.
            ws_urls: other socket addresses by the venue's host names.
            limiter: None counts for this client alone, ``redis://…`` shares with other processes;
                ``other_client.limiter`` or one of your own stays open when this client closes.
            uid: the account's id, so that several keys of one account share its budgets.
            max_wait: longest wait for a limit in seconds; None waits as long as it takes.
            wait_for_ban: whether calls wait until the exchange's ban ends instead of failing at once.
            timeout: seconds for one attempt.
            deadline: seconds for a call with all its repeats; None for no end, 0 for one attempt and no wait.
            confirm_timeout: seconds for asking whether an order was executed when its response is missing.
            transport: sends the requests, instead of the client's own sockets; ``transport/`` has several.
            proxy: URL of a proxy for requests and sockets; the environment's is used when left out, none for an empty
                text. A ``transport`` of your own has its own.
            strict: raises ``DriftError`` when an answer differs from the spec.
            hooks: called around every request.
            locale: language of the exchange's messages.
            channel_code: a broker's code, sent only when given.

        Raises:
            ValueError: keys are missing or do not fit together; an address, the proxy or the limiter cannot be used.
        """
        hidden = HiddenArguments(
            (key, secret, passphrase, private_key), proxy=proxy, limiter=limiter, base_url=base_url, ws_urls=ws_urls
        )
        # A traceback that shows variables must not show these: not here, and not where one of them is found wrong.
        key = secret = passphrase = private_key = proxy = limiter = base_url = ws_urls = None
        try:
            self._settings = ConnectionSettings(
                venue=self._venue, package=self._package, demo=demo, timeout=timeout, hidden=hidden
            )
            self.context = self._settings.make_context(
                hidden,
                uid=uid,
                hooks=tuple(hooks),
                locale=locale,
                channel_code=channel_code,
                max_wait=max_wait,
                deadline=deadline,
                confirm_timeout=confirm_timeout,
                copy_trader=copy_trader,
                strict=strict,
            )
            self.limiter = self._settings.limiter(hidden, wait_for_ban=wait_for_ban)
            self._own_limiter = self.limiter is not hidden.limiter
            self._client = self
            self.context.error_mapper.client = self
            self._begin(transport)
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
        return f"<{type(self).__name__} {settings.base_url}{' demo' if settings.demo else ''}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("A client holds keys and connections and cannot be pickled: make one in each process.")


class SyncClient(_Client, Group):
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

    def account_mode(self) -> str:
        """Which kind of account the keys belong to, ``classic`` or ``unified``; asked once and remembered.

        Raises:
            ExchangeError: the exchange did not say.
        """
        from .account_mode import account_mode  # noqa: PLC0415 - rare

        return self.run(account_mode(self.context))

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


class AsyncClient(_Client, AsyncGroup):
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

    async def account_mode(self) -> str:
        """Which kind of account the keys belong to, ``classic`` or ``unified``; asked once and remembered.

        Raises:
            ExchangeError: the exchange did not say.
        """
        from .account_mode import account_mode  # noqa: PLC0415

        return await self.run(account_mode(self.context))

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
