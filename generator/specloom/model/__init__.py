"""The finished, frozen description of one exchange API: all that templates, mock and diff see.

What a generated client carries as it is (limits, paging, venue rules) is one and the same struct there and here.
"""

from specloom.model.api import Api
from specloom.model.channel import Channel
from specloom.model.endpoint import Body, Endpoint, Example, Source
from specloom.model.enums import Enum, EnumValue
from specloom.model.errors import ErrorClass, ErrorCode
from specloom.model.field import SCALAR_TYPES, Field
from specloom.model.param import Param
from specloom.model.venue import Environment, GlobalLimits, Venue
from specloom.runtime.spec.records import (
    Batch,
    BookRule,
    ClientIdRule,
    Envelope,
    Host,
    Idempotency,
    Limit,
    LoginFrame,
    MarketList,
    Paging,
    RateLimit,
    Reconcile,
    StreamRules,
    SymbolFormat,
    SymbolLine,
    SymbolRules,
    TimeWindow,
)

__all__ = [
    "SCALAR_TYPES",
    "Api",
    "Batch",
    "Body",
    "BookRule",
    "Channel",
    "ClientIdRule",
    "Endpoint",
    "Enum",
    "EnumValue",
    "Envelope",
    "Environment",
    "ErrorClass",
    "ErrorCode",
    "Example",
    "Field",
    "GlobalLimits",
    "Host",
    "Idempotency",
    "Limit",
    "LoginFrame",
    "MarketList",
    "Paging",
    "Param",
    "RateLimit",
    "Reconcile",
    "Source",
    "StreamRules",
    "SymbolFormat",
    "SymbolLine",
    "SymbolRules",
    "TimeWindow",
    "Venue",
]
