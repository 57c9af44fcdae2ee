"""What the generated code states about an endpoint, a channel and the venue."""

from .channel_records import BookRule, Channel, Reconcile, Sublist
from .endpoint_records import Batch, Endpoint, ErrorInfo, Idempotency, Paging, Param, TimeWindow
from .rate_limit_records import Limit, RateLimit
from .symbol_records import MarketList, SymbolFormat, SymbolLine, SymbolRules
from .venue_records import ClientIdRule, Envelope, Environment, Host, LoginFrame, StreamRules, Venue

__all__ = [
    "Batch",
    "BookRule",
    "Channel",
    "ClientIdRule",
    "Endpoint",
    "Envelope",
    "Environment",
    "ErrorInfo",
    "Host",
    "Idempotency",
    "Limit",
    "LoginFrame",
    "MarketList",
    "Paging",
    "Param",
    "RateLimit",
    "Reconcile",
    "StreamRules",
    "Sublist",
    "SymbolFormat",
    "SymbolLine",
    "SymbolRules",
    "TimeWindow",
    "Venue",
]
