"""What can go wrong: one class per meaning, all below ``ExchangeError``."""

from typing import ClassVar

from specloom.runtime.errors import (
    ConnectionFailed,
    DriftError,
    ExchangeError,
    InvalidRequest,
    InvalidResponse,
    InvalidValue,
    LocalRateLimitError,
    NetworkError,
    OutcomeUnknown,
    PaginationError,
    ResponseTimeout,
)
from specloom.runtime.stream.failures import (
    LoginRefused,
    StreamClosed,
    StreamConnectError,
    StreamError,
    SubscriptionRefused,
)


class AuthenticationError(ExchangeError):
    """The exchange does not accept who is asking. Nothing was done."""

    statuses: ClassVar[tuple[int, ...]] = (401,)


class InvalidSignature(AuthenticationError):
    """The signature is missing or does not fit the request and the secret."""


class InvalidPassphrase(AuthenticationError):
    """The passphrase is missing, malformed or not the one the key was made with."""


class ExpiredTimestamp(AuthenticationError):
    """The request's time is missing, malformed or too far from the exchange's clock. A request signed anew may pass."""


class PermissionDenied(ExchangeError):
    """The key or the account is known but may not do this. Nothing was done."""

    statuses: ClassVar[tuple[int, ...]] = (402, 403)


class RegionRestricted(PermissionDenied):
    """The exchange does not serve the country or region of the address or the user."""

    statuses: ClassVar[tuple[int, ...]] = (451,)


class RateLimited(ExchangeError):
    """Too many requests in too little time. Nothing was done; wait for the limit, then ask again."""

    statuses: ClassVar[tuple[int, ...]] = (429,)


class Banned(RateLimited):
    """The address or connection is shut out for a while after repeated breaches of a limit."""

    statuses: ClassVar[tuple[int, ...]] = (418,)


class InvalidParameter(ExchangeError):
    """A value in the request is malformed, out of range or does not fit the others. Nothing was done."""

    statuses: ClassVar[tuple[int, ...]] = (400, 406, 411, 412, 413, 414, 415, 416, 417, 422, 424, 426, 428, 431)


class InsufficientFunds(ExchangeError):
    """There is not enough of what the request needs. Nothing was done."""


class InsufficientBalance(InsufficientFunds):
    """The balance does not cover the request."""


class NotFound(ExchangeError):
    """What the request names does not exist."""

    statuses: ClassVar[tuple[int, ...]] = (404,)


class OrderNotFound(NotFound):
    """The exchange knows no such order, or no longer lists it."""


class OrderRejected(ExchangeError):
    """The order, or the change to an order, was understood and refused. No order came of it."""


class PositionLimitExceeded(OrderRejected):
    """The position that would result is larger than allowed."""


class AccountModeMismatch(ExchangeError):
    """The account is classic and the call is for unified accounts, or the reverse."""


class DemoMismatch(ExchangeError):
    """A demo key was used for live trading or the reverse, or demo trading lacks this feature."""


class UnsupportedOperation(ExchangeError):
    """The exchange does not offer this operation here."""

    statuses: ClassVar[tuple[int, ...]] = (405, 410, 501)


class ConcurrentOperation(ExchangeError):
    """Another operation on the same thing is under way. Try again once it is done."""

    statuses: ClassVar[tuple[int, ...]] = (409, 423, 425)


class ServerBusy(ExchangeError):
    """The exchange could not serve the request at the moment. Reads may be repeated."""

    statuses: ClassVar[tuple[int, ...]] = (502, 503, 520, 521, 523, 525, 526, 527, 530)


class ExchangeMaintenance(ServerBusy):
    """An answer typical of the exchange's release hours. Reads may be repeated; ask first what became of a write."""


class InternalError(ExchangeError):
    """The exchange reports a fault of its own. Unless the error says that nothing was done, a write may have happened."""

    statuses: ClassVar[tuple[int, ...]] = (500, 505, 506, 507, 508, 510, 511)


class ExchangeTimeout(ExchangeError):
    """The exchange ran out of time or lost track. A write may or may not have happened; ask before repeating it."""

    statuses: ClassVar[tuple[int, ...]] = (408, 499, 504, 522, 524)


__all__ = [
    "AccountModeMismatch",
    "AuthenticationError",
    "Banned",
    "ConcurrentOperation",
    "ConnectionFailed",
    "DemoMismatch",
    "DriftError",
    "ExchangeError",
    "ExchangeMaintenance",
    "ExchangeTimeout",
    "ExpiredTimestamp",
    "InsufficientBalance",
    "InsufficientFunds",
    "InternalError",
    "InvalidParameter",
    "InvalidPassphrase",
    "InvalidRequest",
    "InvalidResponse",
    "InvalidSignature",
    "InvalidValue",
    "LocalRateLimitError",
    "LoginRefused",
    "NetworkError",
    "NotFound",
    "OrderNotFound",
    "OrderRejected",
    "OutcomeUnknown",
    "PaginationError",
    "PermissionDenied",
    "PositionLimitExceeded",
    "RateLimited",
    "RegionRestricted",
    "ResponseTimeout",
    "ServerBusy",
    "StreamClosed",
    "StreamConnectError",
    "StreamError",
    "SubscriptionRefused",
    "UnsupportedOperation",
]
