"""Joins the streams to a client: its keys, clock, limits, symbols, errors and REST calls."""

from __future__ import annotations

import asyncio
import copy
from typing import TYPE_CHECKING, Any, get_args, get_origin

import msgspec

from ..call.call import Call
from ..call.hooks import RequestEvent
from ..call.request import Request
from ..call.status_query import in_maintenance
from ..codec.drift import DriftRecorder
from ..codec.tolerant_decoder import build
from ..errors import (
    ExchangeError,
    InvalidRequest,
    LocalRateLimitError,
    OutcomeUnknown,
)
from ..limits import acquire_async
from ..limits.keys import LimitReached, keys_of
from ..retry.failure import Failure, FailureKind
from ..signatures.frames import filled
from ..signatures.request import Request as SignedFor
from ..spec.records import Endpoint
from ..spec.registry import models_of
from ..spec.symbols import SymbolFormatError
from ..transport.protocol import HttpResponse
from .addresses import socket_proxies, socket_urls
from .batch_outcome import batch_results, combined_error, rows_of
from .clock import SystemClock
from .clock_sync import ClockSync
from .manager import StreamManager
from .rest_backfill import ReconcileOptions
from .rest_fetcher import ANY, RestFetcher, carried
from .socket import picows_connect
from .sync import SyncStreamManager

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    from ..call.client_context import ClientContext
    from ..call.commands import Flow
    from ..limits import Limiter, Reservation
    from ..spec.records import Channel
    from .clock import Clock
    from .codec import Tolerant
    from .order_messages import Params

    Run = Callable[[Flow[Any]], Awaitable[Any]]

PASSING = frozenset({"now", "backoff", "limit", "confirm"})


def async_manager(client: Any, clock: Clock | None = None) -> StreamManager:
    """The streams of an asynchronous client; ``clock`` is the machine's unless a simulation has its own."""
    return _manager(client, client.run, clock)


def sync_manager(client: Any) -> SyncStreamManager:
    """The streams of a synchronous client."""

    async def run(flow: Flow[Any]) -> Any:
        return await asyncio.to_thread(client.run, flow)

    return SyncStreamManager(lambda: _manager(client, run))


def _manager(client: Any, run: Run, clock: Clock | None = None) -> StreamManager:
    context: ClientContext = client.context
    settings = client._settings  # noqa: SLF001 - the adapter is part of the client
    adapter = ClientAdapter(context, client.limiter, run)
    urls, reason = socket_urls(settings)
    return StreamManager(
        context.venue.streams,
        urls,
        missing=reason,
        login=(lambda: login_message(context)) if context.signers.can_sign else None,
        clock=clock or SystemClock(lambda: context.clock.now() / 1000),
        connect=picows_connect(proxy_for=socket_proxies(settings.proxy), timeout=settings.timeout),
        connect_timeout=settings.timeout,
        data_of=lambda record: models_of(context.package, record.call).RESULT,
        encode=adapter.encode_argument,
        retryable=adapter.is_temporary,
        is_clock_error=adapter.is_clock_error,
        redact=context.redactor.text,
        tolerant=adapter.tolerant,
        clock_sync=ClockSync(adapter.rest.ask_time),
        reconciling=ReconcileOptions(adapter.rest.fetch),
        order_context=adapter,
    )


def login_message(context: ClientContext) -> bytes:
    """The frame that logs a connection in, signed now.

    Raises:
        InvalidRequest: the client has no credentials, or the venue no login.
    """
    login, signers = context.venue.streams.login, context.signers
    if login is None or not signers.can_sign:
        raise InvalidRequest("Private channels need a client with credentials.")
    request = SignedFor("GET", context.host, "/", environment=context.environment)
    values = signers.of(login.scheme).values(request, context.clock.now() * 1000)
    return msgspec.json.encode(filled(login.send, {**signers.credentials, **values}))


def endpoint_of(record: Channel) -> Endpoint:
    """An operation as if it were an endpoint, so that it is checked, encoded and asked about as on REST."""
    params = tuple(msgspec.structs.replace(param, place="body") for param in (*record.arguments, *record.params))
    return Endpoint(
        call=record.call,
        method="WS",
        path=record.topics[0],
        version=record.version,
        symbol_format=record.symbol_format,
        access=record.access,
        effect=record.effect,
        rate_limit=record.rate_limit,
        errors=record.errors,
        params=params,
        body="object",
        idempotency=record.idempotency,
    )


class ClientAdapter:
    """What the client's context knows of channels and orders."""

    def __init__(self, context: ClientContext, limiter: Limiter, run: Run) -> None:
        self._context = context
        self._limiter = limiter
        self._run = run
        self._endpoints: dict[str, Endpoint] = {}
        self._symbols: set[str] = set()  # members of subscriptions that name a symbol
        self.rest = RestFetcher(context, run, self._symbols)

    def encode_argument(self, record: Channel, name: str, value: Any) -> str:
        """One member of a subscription; a symbol of another version is refused by name."""
        param = next((param for param in record.arguments if param.wire == name), None)
        if param is None or not param.symbol:
            return str(value)
        self._symbols.add(name)
        if value == ANY:
            return ANY
        symbols = self._context.symbols
        product = symbols.product_of(endpoint_of(record), {})
        try:
            return symbols.check(value, record.symbol_format, product)
        except SymbolFormatError as error:
            raise InvalidRequest(f"{record.call}: {error}.", call=record.call) from None

    def is_temporary(self, code: str) -> bool:
        """Whether a login or subscription may be asked for again: nothing is executed by it, so that a doubt is none.

        A code that is a wrong parameter outside of the venue's maintenance hours counts as one then.
        """
        context = self._context
        info = context.errors.info(code)
        if info is None or info.retry not in PASSING:
            return False
        if info.retry != "confirm" or info.class_name != "InvalidParameter":
            return True
        return in_maintenance(context.venue.maintenance, context.clock.now() / 1000)

    def is_clock_error(self, code: str) -> bool:
        """Whether a login was refused because its time is too far off."""
        info = self._context.errors.info(code)
        return info is not None and info.class_name == "ExpiredTimestamp" and info.retry == "now"

    def tolerant(self, record: Channel) -> Tolerant:
        """Builds pushes with undeclared members and counts those."""
        context = self._context

        def read(data: Any, raw: Any) -> Any:
            notes = DriftRecorder(record.call, context.drift, strict=context.options.strict)
            built = build(data, raw, notes)
            notes.close()
            return built

        return read

    # orders

    def _endpoint(self, record: Channel) -> Endpoint:
        if record.call not in self._endpoints:
            endpoint = self._endpoints[record.call] = endpoint_of(record)
            self._context.plan(endpoint)
        return self._endpoints[record.call]

    @property
    def timeout(self) -> float:
        """How long to wait for an answer, seconds."""
        return self._context.options.timeout

    def time_left(self, seconds: float, spent: float) -> float:
        """What the client's deadline leaves of a timeout, seconds; a deadline of 0 bounds repeats alone."""
        deadline = self._context.options.deadline
        return max(min(seconds, deadline - spent), 0.0) if deadline else seconds

    def sending(self, record: Channel, names: Sequence[str]) -> RequestEvent:
        """Tell the client's hooks of an operation that is about to leave, with its client order ids."""
        event = RequestEvent(record.call, "WS", " ".join([record.topics[0], *names]), 1, tuple(names))
        self._context.hooks.before(event)
        return event

    def sent(self, event: RequestEvent, seconds: float, error: BaseException | None) -> None:
        """Tell them what came of it."""
        event.seconds = seconds
        event.error = error if isinstance(error, Exception) else None
        event.code = getattr(error, "code", None)
        self._context.hooks.after(event)

    async def acquire(self, record: Channel) -> Reservation:
        """Wait for a place in the limit that the operation shares with REST."""
        try:
            return await acquire_async(self._limiter, self._keys(record), self._context.options.slot_timeout)
        except LimitReached as reached:
            raise LocalRateLimitError(
                f"{reached}.", retry="limit", retry_after=reached.seconds, call=record.call
            ) from None

    async def arrived(self, reservation: Reservation) -> None:
        """The operation has arrived by now: one that took long is counted as late as it may have been."""
        await self._limiter.arrived_async(reservation)

    async def answered(self, reservation: Reservation) -> None:
        """The exchange answered, and not that a limit is broken."""
        await self._limiter.answered_async(reservation)

    async def limited(self, record: Channel) -> None:
        """The exchange refused for its limits: the shared limit counts as spent."""
        await self._limiter.refused_async(self._keys(record))

    def _keys(self, record: Channel) -> Any:
        context = self._context
        return keys_of(
            record.rate_limit, context.venue, context.identity, copy_trader=context.options.copy_trader, total=False
        )

    def prepare(self, record: Channel, arguments: Mapping[str, Any], params: Params) -> tuple[dict[str, Any], Params]:
        """Check and encode_argument the values, and add a client order id where one belongs."""
        names = {param.wire for param in record.arguments}
        shared: dict[str, Any] = {}
        items: Params = []
        for one in params:
            whole = self._call(record, {**arguments, **one}).encoded.members
            shared = {name: value for name, value in whole.items() if name in names}
            items.append({name: value for name, value in whole.items() if name not in names})
        return shared, items

    def _call(self, record: Channel, members: Mapping[str, Any]) -> Call:
        wires = {param.name: param.wire for param in record.params}
        members = {wires.get(name, name): value for name, value in members.items()}
        return Call(
            self._context,
            Request(self._endpoint(record), members),
            self._context.plan_for_call(record.call).plain,
            None,
        )

    def error(self, record: Channel, code: str, message: str) -> ExchangeError:
        """The error of a code; its ``acted`` says whether the exchange did it."""
        failure = Failure(kind=FailureKind.CODED, status=200, info=self._context.errors.info(code))
        response = HttpResponse(200, {}, b"")
        return self._context.error_mapper.error_of(
            self._endpoint(record), code, message, failure=failure, response=response
        )

    async def settle(
        self, record: Channel, arguments: Mapping[str, Any], params: Params, error: ExchangeError, sent_at: float
    ) -> Any:
        """Ask by client order id what became of it; of a batch, one answer for each order.

        A batch whose orders did not all fare alike answers a code for each that was not done. Where one stays unknown,
        :class:`OutcomeUnknown` is raised of that one; its ``results`` has what is known of every order.
        """
        kind = models_of(self._context.package, record.call).RESULT
        listed = get_origin(kind) is list
        row = get_args(kind)[0] if listed else kind
        ways = [self._find(record, {**arguments, **one}, copy.copy(error), sent_at) for one in params]
        results = batch_results(params, await asyncio.gather(*ways, return_exceptions=True), row)
        doubt = combined_error(results) if listed else results[0].error
        if doubt is not None:
            raise doubt.bind(self._context.error_mapper.client) if isinstance(doubt, OutcomeUnknown) else doubt
        return rows_of(results, row) if listed else results[0].result

    async def _find(self, record: Channel, members: Mapping[str, Any], error: ExchangeError, sent_at: float) -> Any:
        from ..call.reconcile import reconcile_call  # noqa: PLC0415 - rare

        call = self._call(record, members)
        call.sent_at = sent_at
        rule = record.idempotency
        if rule is not None and rule.confirm is not None:
            # REST has other names for the symbol and its product than sockets have.
            symbols = {param.wire for param in record.arguments if param.symbol}
            said = {name: str(value) for name, value in call.arguments.items()}
            call.arguments = {
                **carried(self._context.plan_for_call(rule.confirm).record.params, said, symbols),
                **call.arguments,
            }
        return await self._run(reconcile_call(call, error))
