"""What messages of the exchange mean to one connection: the events that its protocol reports."""

from typing import Any

import msgspec

from .send_queue import Arg

Key = frozenset[tuple[str, str]]


class Message(msgspec.Struct):
    """The members that any message of the exchange may have."""

    event: str | None = None
    op: str | None = None
    arg: Any = None
    args: Any = None
    code: str | int | None = None
    msg: Any = None
    id: str | int | None = None
    data: msgspec.Raw = msgspec.Raw(b"")


class Ready(msgspec.Struct, frozen=True):
    """The connection may carry subscriptions."""


class Acked(msgspec.Struct, frozen=True):
    """The exchange confirmed a subscription."""

    key: Key


class Denied(msgspec.Struct, frozen=True):
    """The exchange refused a subscription."""

    key: Key
    code: str
    message: str


class Delayed(msgspec.Struct, frozen=True):
    """The exchange refused subscriptions for a reason that passes; they are asked for again after ``seconds``."""

    keys: tuple[Key, ...]
    code: str
    message: str
    seconds: float


class Unsubscribed(msgspec.Struct, frozen=True):
    """The exchange ended a subscription that nobody gave back; it is asked for again."""

    key: Key


class LoginDenied(msgspec.Struct, frozen=True):
    """The exchange refused the login."""

    code: str
    message: str


class Answered(msgspec.Struct, frozen=True):
    """The answer to an operation, or an error that carries its id."""

    message: Message
    payload: bytes


class UnmatchedPush(msgspec.Struct, frozen=True):
    """A push of something that this connection carries under another spelling, or not at all."""

    arg: Arg
    payload: bytes


class ProtocolError(msgspec.Struct, frozen=True):
    """An error that belongs to no request, or without a code, a message that makes no sense."""

    code: str
    message: str


class Closed(msgspec.Struct, frozen=True):
    """The connection is of no use any more."""

    reason: str


Event = (
    Ready | Acked | Denied | Delayed | Unsubscribed | LoginDenied | Answered | UnmatchedPush | ProtocolError | Closed
)


def key_of(arg: Arg) -> Key:
    """What identifies a subscription, whatever the order of its members."""
    return frozenset(arg.items())
