"""What can go wrong: one class per meaning, all below ``ExchangeError``."""

from typing import ClassVar

from bitget_client._runtime.errors import (
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
from bitget_client._runtime.stream.failures import (
    LoginRefused,
    StreamClosed,
    StreamConnectError,
    StreamError,
    SubscriptionRefused,
)


class AuthenticationError(ExchangeError):
    """The exchange does not accept who is asking. Nothing was done."""

    statuses: ClassVar[tuple[int, ...]] = (401,)


class InvalidApiKey(AuthenticationError):
    """The API key is missing, unknown, deleted or belongs to another user."""


class InvalidSignature(AuthenticationError):
    """The signature is missing or does not fit the request and the secret."""


class InvalidPassphrase(AuthenticationError):
    """The passphrase is missing, malformed or not the one the key was made with."""


class ExpiredTimestamp(AuthenticationError):
    """The request's time is missing, malformed or too far from the exchange's clock. A request signed anew may pass."""


class LoginRequired(AuthenticationError):
    """The socket must log in before this, or its login failed."""


class PermissionDenied(ExchangeError):
    """The key or the account is known but may not do this. Nothing was done."""

    statuses: ClassVar[tuple[int, ...]] = (402, 403)


class IpNotAllowed(PermissionDenied):
    """The request came from an address that the key's list does not hold, or the key has no list where one is required."""


class RegionRestricted(PermissionDenied):
    """The exchange does not serve the country or region of the address or the user."""

    statuses: ClassVar[tuple[int, ...]] = (451,)


class KycRequired(PermissionDenied):
    """The account must verify its identity or its contact details first."""


class AccountRestricted(PermissionDenied):
    """The account is frozen, disabled, closed or barred from this kind of business."""


class RateLimited(ExchangeError):
    """Too many requests in too little time. Nothing was done; wait for the limit, then ask again."""

    statuses: ClassVar[tuple[int, ...]] = (429,)


class Banned(RateLimited):
    """The address or connection is shut out for a while after repeated breaches of a limit."""

    statuses: ClassVar[tuple[int, ...]] = (418,)


class InvalidParameter(ExchangeError):
    """A value in the request is malformed, out of range or does not fit the others. Nothing was done."""

    statuses: ClassVar[tuple[int, ...]] = (400, 406, 411, 412, 413, 414, 415, 416, 417, 422, 424, 426, 428, 431)


class MissingParameter(InvalidParameter):
    """A required value is missing or empty."""


class InvalidSymbol(InvalidParameter):
    """The trading pair is unknown, malformed or of another product."""


class InvalidCoin(InvalidParameter):
    """The coin, token or chain is unknown or not offered for this."""


class InvalidPrice(InvalidParameter):
    """A price is malformed, misses the tick size, or stands on the wrong side."""


class InvalidSize(InvalidParameter):
    """A size or amount is malformed, too precise, or misses the step."""


class InvalidLeverage(InvalidParameter):
    """The leverage is outside of what the pair, position or account allows."""


class InvalidTimeRange(InvalidParameter):
    """The start and end times are malformed, reversed, too far apart or too long ago."""


class InvalidClientOrderId(InvalidParameter):
    """The client order id is malformed or too long."""


class DuplicateClientOrderId(InvalidParameter):
    """An earlier order carries this client order id. This request made no order; the earlier one may be the one meant."""


class InsufficientFunds(ExchangeError):
    """There is not enough of what the request needs. Nothing was done."""


class InsufficientBalance(InsufficientFunds):
    """The balance does not cover the request."""


class InsufficientMargin(InsufficientFunds):
    """The margin does not cover the request."""


class InsufficientPosition(InsufficientFunds):
    """The position, or its free part, is smaller than what should be closed or reduced."""


class NotFound(ExchangeError):
    """What the request names does not exist."""

    statuses: ClassVar[tuple[int, ...]] = (404,)


class OrderNotFound(NotFound):
    """The exchange knows no such order, or no longer lists it."""


class PositionNotFound(NotFound):
    """There is no such position."""


class AccountNotFound(NotFound):
    """The user, account or sub-account does not exist or is not related to the caller."""


class NothingChanged(ExchangeError):
    """What was asked for is already so, or there is nothing it could apply to. Nothing changed."""


class OrderRejected(ExchangeError):
    """The order, or the change to an order, was understood and refused. No order came of it."""


class PriceOutOfBounds(OrderRejected):
    """The price lies outside of the band that the market allows at the moment."""


class SizeOutOfBounds(OrderRejected):
    """The size or value lies below the smallest or above the largest that is allowed."""


class PositionLimitExceeded(OrderRejected):
    """The position that would result is larger than allowed."""


class TooManyOrders(OrderRejected):
    """The account already has as many orders or positions as it may have."""


class ReduceOnlyRejected(OrderRejected):
    """The order may only reduce a position, and would not, or others already do."""


class OrderNotOpen(OrderRejected):
    """The order is filled, cancelled or in a state that takes no change."""


class TriggerRejected(OrderRejected):
    """A take-profit, stop-loss or trigger order was refused, mostly because its price stands on the wrong side."""


class InsufficientLiquidity(OrderRejected):
    """The book is too thin, or moves too fast, to fill the order."""


class MarketClosed(ExchangeError):
    """The pair does not trade now, because it is not yet open, paused, in settlement or delisted."""


class AccountModeMismatch(ExchangeError):
    """The account is classic and the call is for unified accounts, or the reverse."""


class DemoMismatch(ExchangeError):
    """A demo key was used for live trading or the reverse, or demo trading lacks this feature."""


class PositionModeMismatch(ExchangeError):
    """The request does not fit the position mode (one-way, hedge) or the margin mode (isolated, crossed)."""


class SettingRejected(ExchangeError):
    """A change of leverage, margin, or mode was refused in the account's present state. The old setting stands."""


class RiskControl(ExchangeError):
    """The exchange's risk control forbids this for now."""


class UnderLiquidation(RiskControl):
    """The account or position is being liquidated."""


class QuotaExceeded(ExchangeError):
    """An allowance, such as a daily limit or a maximum count, is used up."""


class TransferRejected(ExchangeError):
    """A transfer between accounts was refused. No funds moved."""


class WithdrawalRejected(ExchangeError):
    """A withdrawal was refused. No funds left."""


class DepositRejected(ExchangeError):
    """Deposits of this coin or on this chain are not possible."""


class CopyTradeRejected(ExchangeError):
    """The rules of copy trading forbid this."""


class EarnRejected(ExchangeError):
    """A subscription to or redemption of an earn product was refused."""


class LoanRejected(ExchangeError):
    """The rules of loans or margin borrowing forbid this."""


class ConversionRejected(ExchangeError):
    """A conversion between coins was refused, or its quote is no longer good."""


class P2pRejected(ExchangeError):
    """The rules of peer-to-peer trading forbid this."""


class BrokerRejected(ExchangeError):
    """The rules for brokers and custodians forbid this."""


class SubaccountRejected(ExchangeError):
    """The rules for sub-accounts forbid this."""


class VoucherRejected(ExchangeError):
    """The rules of trial funds and position vouchers forbid this."""


class UndocumentedError(ExchangeError):
    """A refusal with a code whose meaning no source states."""


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
    "AccountNotFound",
    "AccountRestricted",
    "AuthenticationError",
    "Banned",
    "BrokerRejected",
    "ConcurrentOperation",
    "ConnectionFailed",
    "ConversionRejected",
    "CopyTradeRejected",
    "DemoMismatch",
    "DepositRejected",
    "DriftError",
    "DuplicateClientOrderId",
    "EarnRejected",
    "ExchangeError",
    "ExchangeMaintenance",
    "ExchangeTimeout",
    "ExpiredTimestamp",
    "InsufficientBalance",
    "InsufficientFunds",
    "InsufficientLiquidity",
    "InsufficientMargin",
    "InsufficientPosition",
    "InternalError",
    "InvalidApiKey",
    "InvalidClientOrderId",
    "InvalidCoin",
    "InvalidLeverage",
    "InvalidParameter",
    "InvalidPassphrase",
    "InvalidPrice",
    "InvalidRequest",
    "InvalidResponse",
    "InvalidSignature",
    "InvalidSize",
    "InvalidSymbol",
    "InvalidTimeRange",
    "InvalidValue",
    "IpNotAllowed",
    "KycRequired",
    "LoanRejected",
    "LocalRateLimitError",
    "LoginRefused",
    "LoginRequired",
    "MarketClosed",
    "MissingParameter",
    "NetworkError",
    "NotFound",
    "NothingChanged",
    "OrderNotFound",
    "OrderNotOpen",
    "OrderRejected",
    "OutcomeUnknown",
    "P2pRejected",
    "PaginationError",
    "PermissionDenied",
    "PositionLimitExceeded",
    "PositionModeMismatch",
    "PositionNotFound",
    "PriceOutOfBounds",
    "QuotaExceeded",
    "RateLimited",
    "ReduceOnlyRejected",
    "RegionRestricted",
    "ResponseTimeout",
    "RiskControl",
    "ServerBusy",
    "SettingRejected",
    "SizeOutOfBounds",
    "StreamClosed",
    "StreamConnectError",
    "StreamError",
    "SubaccountRejected",
    "SubscriptionRefused",
    "TooManyOrders",
    "TransferRejected",
    "TriggerRejected",
    "UnderLiquidation",
    "UndocumentedError",
    "UnsupportedOperation",
    "VoucherRejected",
    "WithdrawalRejected",
]
