"""What can go wrong: one class per meaning, all below ``ExchangeError``."""

from specloom.runtime.errors import (
    ConnectionFailed,
    DriftError,
    ExchangeError,
    InvalidRequest,
    InvalidResponse,
    LocalRateLimitError,
    NetworkError,
    OutcomeUnknown,
    ResponseTimeout,
)


class AuthenticationFailed(ExchangeError):
    """Key, passphrase or signature were not accepted."""

    statuses = (401,)


class WrongPassphrase(AuthenticationFailed):
    """The passphrase is not the one the key was made with."""


class TimestampExpired(AuthenticationFailed):
    """The request's time was outside the window."""


class PermissionMissing(ExchangeError):
    """The key may not do this."""

    statuses = (403,)


class WrongAccountMode(ExchangeError):
    """The call is for the other kind of account."""


class DemoMismatch(ExchangeError):
    """A demo key met the live exchange, or the reverse."""


class InvalidParameter(ExchangeError):
    """The exchange does not take these arguments."""

    statuses = (400, 404, 405, 409, 422)


class OrderNotFound(InvalidParameter):
    """No such order."""


class InsufficientBalance(ExchangeError):
    """The account holds too little."""


class RateLimited(ExchangeError):
    """Too many requests."""

    statuses = (418, 429)


class ServiceUnavailable(ExchangeError):
    """The exchange is busy, down, or in a release window."""

    statuses = (500, 502, 503, 504)


__all__ = [
    "AuthenticationFailed",
    "ConnectionFailed",
    "DemoMismatch",
    "DriftError",
    "ExchangeError",
    "InsufficientBalance",
    "InvalidParameter",
    "InvalidRequest",
    "InvalidResponse",
    "LocalRateLimitError",
    "NetworkError",
    "OrderNotFound",
    "OutcomeUnknown",
    "PermissionMissing",
    "RateLimited",
    "ResponseTimeout",
    "ServiceUnavailable",
    "TimestampExpired",
    "WrongAccountMode",
    "WrongPassphrase",
]
