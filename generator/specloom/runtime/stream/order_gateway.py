"""Orders over the socket: request and answer matched by id, and the truth about what became of an order."""

import asyncio
import itertools
import secrets
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol, TypeVar

import msgspec

from ..errors import ConnectionFailed, ExchangeError, InvalidRequest, ResponseTimeout
from ..limits import Reservation
from ..spec.records import Channel
from .clock import Clock, wait
from .connection import Connection
from .order_messages import Params, envelope, ids_of, names_of, read
from .pool import Pool
from .protocol_events import Answered, Message
from .subscription import Operation

T = TypeVar("T")

_SUCCESS = frozenset({"", "0", "00000"})


class OrderContext(Protocol):
    """What the client knows of orders: its limits, its error catalogue, its way of asking."""

    @property
    def timeout(self) -> float:
        """How long to wait for an answer, seconds."""

    def time_left(self, seconds: float, spent: float) -> float:
        """What the client's deadline leaves of a timeout, seconds."""

    def sending(self, record: Channel, names: Sequence[str]) -> Any:
        """Tell the client's hooks of an operation that is about to leave, with its client order ids."""

    def sent(self, event: Any, seconds: float, error: BaseException | None) -> None:
        """Tell them what came of it."""

    async def acquire(self, record: Channel) -> Reservation:
        """Wait for a place in the limit that the operation shares with REST."""

    async def arrived(self, reservation: Reservation) -> None:
        """Take note that the operation has arrived by now, if it ever will."""

    async def answered(self, reservation: Reservation) -> None:
        """Take note of an answer that was no refusal for the limits."""

    async def limited(self, record: Channel) -> None:
        """Take note that the exchange refused for its limits."""

    def prepare(self, record: Channel, arguments: Mapping[str, Any], params: Params) -> tuple[dict[str, Any], Params]:
        """Check and encode_argument the values, and add a client order id where one belongs."""

    def error(self, record: Channel, code: str, message: str) -> ExchangeError:
        """The error of a code; its ``acted`` says whether the exchange did it."""

    async def settle(
        self, record: Channel, arguments: Mapping[str, Any], params: Params, error: ExchangeError, sent_at: float
    ) -> Any:
        """Ask by client order id what became of an order sent at that Unix time.

        Returns the order, of a batch one for each input; raises :class:`OutcomeUnknown`, whose ``results`` has every
        order of a batch, or ``error`` when the exchange surely did not act.
        """


class _Pending:
    """An operation that waits for its answer."""

    __slots__ = ("answer", "future")

    def __init__(self) -> None:
        self.future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.answer: Answered | None = None

    def settle(self, answer: Answered) -> None:
        """Wake whoever waits."""
        self.answer = answer
        self.wake()

    def wake(self) -> None:
        """Stop the waiting, answer or not."""
        if not self.future.done():
            self.future.set_result(None)


class _Order(msgspec.Struct):
    """An operation, checked and spelled; ``number`` is the id of its message, ``is_sent`` whether it has left."""

    record: Channel
    number: str
    message: bytes
    params: Params
    seconds: float
    is_sent: bool = False


class OrderGateway:
    """Order operations of one version, on a private connection of their own."""

    def __init__(
        self, clock: Clock, order_context: OrderContext, data_of: Callable[[Channel], Any], message_bytes: int
    ) -> None:
        self._clock = clock
        self._message_bytes = message_bytes
        self._data_of = data_of
        self._order_context = order_context
        self._pending: dict[str, _Pending] = {}
        self._prefix = secrets.token_hex(4)
        self._numbers = itertools.count(1)

    async def send(self, pool: Pool, operation: Operation[T]) -> T:
        """Do it and return the exchange's answer.

        After silence, a cut or a code that leaves it open, the exchange is asked by client order id; what is returned
        then is the order as the confirming call has it. Nothing is ever sent twice. Raises the catalogue's error when
        the exchange refused, :class:`OutcomeUnknown` when nobody could tell: of a batch, its ``results`` has one result
        for each order, with an error of its own for each that stays unknown.
        """
        record = operation.record
        given = operation.params
        params = [dict(given)] if isinstance(given, Mapping) else [dict(one) for one in given]
        arguments, params = self._order_context.prepare(record, operation.arguments, params)
        began = self._clock.monotonic()
        order = self._order(record, arguments, params, operation.timeout or self._order_context.timeout)
        reservation = await self._order_context.acquire(record)
        order.seconds = self._order_context.time_left(order.seconds, self._clock.monotonic() - began)
        sent_at = self._clock.time()
        try:
            message = await self._observed(pool, order, reservation)
            result: T = read(record, self._data_of(record), message, params)
        except asyncio.CancelledError as error:
            error.add_note(self._note(order))
            raise
        except ExchangeError as error:
            if error.acted != "maybe":
                raise
            settled: T = await self._order_context.settle(record, arguments, params, error, sent_at)
            return settled
        return result

    def _note(self, order: _Order) -> str:
        """What a caller who gave up has to know."""
        names = ", ".join(names_of(order.record, order.params)) or "none"
        if not order.is_sent:
            return f"{order.record.call} was not sent (ids: {names})."
        rule = order.record.idempotency
        ask = f"; ask with {rule.confirm}" if rule is not None and rule.confirm is not None else ""
        return f"{order.record.call} was sent and may have been carried out (ids: {names}){ask}."

    async def _observed(self, pool: Pool, order: _Order, reservation: Reservation) -> Message:
        """The exchange's answer; the client's hooks and its log hear of both."""
        event = self._order_context.sending(order.record, names_of(order.record, order.params))
        began = self._clock.monotonic()
        try:
            message = await self._within_limits(pool, order, reservation)
        except BaseException as error:
            self._order_context.sent(event, self._clock.monotonic() - began, error)
            raise
        self._order_context.sent(event, self._clock.monotonic() - began, None)
        return message

    async def _within_limits(self, pool: Pool, order: _Order, reservation: Reservation) -> Message:
        """The exchange's answer to an order; the limiter hears when it came, and whether it speaks of limits."""
        try:
            answer = await self._exchange(pool, order)
        finally:
            await self._order_context.arrived(reservation)
        refusal = self._refusal(order.record, answer.message)
        if refusal is None or refusal.retry != "limit":
            await self._order_context.answered(reservation)
        else:
            await self._order_context.limited(order.record)
        if refusal is not None:
            raise refusal
        return answer.message

    def _order(self, record: Channel, arguments: Mapping[str, Any], params: Params, seconds: float) -> _Order:
        """The operation as a message; one that is longer than the exchange reads is refused here."""
        number = f"{self._prefix}{next(self._numbers)}"
        message = envelope(record, number, arguments, params)
        if len(message) > self._message_bytes:
            text = f"{record.call}: {len(params)} orders make {len(message)} bytes, a message may have"
            raise InvalidRequest(f"{text} {self._message_bytes}; send fewer at once", call=record.call)
        return _Order(record, number, message, params, seconds)

    async def _exchange(self, pool: Pool, order: _Order) -> Answered:
        """Send and wait; raises :class:`ResponseTimeout` when the exchange may have acted and did not say."""
        call = order.record.call
        try:
            connection = await pool.for_operations(self).ready(order.seconds)
        except ConnectionError as error:
            raise ConnectionFailed(f"the order was not sent: {error}", call=call, acted="no") from None
        pending = self._pending[order.number] = _Pending()
        try:
            answer = await self._answer(connection, order.message, pending, order.seconds)
        finally:
            del self._pending[order.number]
            order.is_sent = not connection.protocol.queue.withdraw(order.message)
        if answer is not None:
            return answer
        if not order.is_sent:
            raise ConnectionFailed("the order was not sent in time", call=call, acted="no")
        reason = connection.reason or f"no answer in {order.seconds:g} s"
        raise ResponseTimeout(f"the order was sent, then: {reason}", call=call, acted="maybe", retry="confirm")

    async def _answer(
        self, connection: Connection, message: bytes, pending: _Pending, seconds: float
    ) -> Answered | None:
        """What comes before time is up or the connection ends."""
        connection.on_close.append(pending.wake)
        try:
            connection.protocol.queue.operation(message)
            connection.pump()
            if connection.alive:
                await wait(self._clock, pending.future, seconds)
        finally:
            connection.on_close.remove(pending.wake)
        return pending.answer

    def answered(self, answer: Answered) -> None:
        """Take an answer from any connection."""
        for number in ids_of(answer.message):
            pending = self._pending.get(number)
            if pending is not None:
                pending.settle(answer)
                return

    def _refusal(self, record: Channel, message: Message) -> ExchangeError | None:
        code = "" if message.code is None else str(message.code)
        if code in _SUCCESS and message.event != "error":
            return None
        return self._order_context.error(record, code, str(message.msg))
