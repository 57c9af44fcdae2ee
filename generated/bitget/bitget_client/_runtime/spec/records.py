"""What the generated code states about an endpoint, a channel and the venue."""

from .channel_records import BookRule, Channel, Reconcile, Sublist
from .endpoint_records import Batch, Endpoint, ErrorInfo, Idempotency, Paging, Param, TimeWindow
from .rate_limit_records import Limit, RateLimit
from .symbol_records import MarketList, SymbolFormat, SymbolLine, SymbolRules
from .venue_records import Auth, ClientIdRule, Envelope, Host, StreamRules, Venue

__all__ = [
    "Auth",
    "Batch",
    "BookRule",
    "Channel",
    "ClientIdRule",
    "Endpoint",
    "Envelope",
    "ErrorInfo",
    "Host",
    "Idempotency",
    "Limit",
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
