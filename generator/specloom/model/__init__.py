"""The finished, frozen description of one exchange API: all that templates, mock, diff and exporters see."""

from specloom.model.api import Api
from specloom.model.channel import BookRule, Channel, Reconcile
from specloom.model.endpoint import Batch, Body, Endpoint, Example, Idempotency, Paging, Source, Window
from specloom.model.enums import Enum, EnumValue
from specloom.model.errors import ErrorClass, ErrorCode
from specloom.model.field import SCALAR_TYPES, Field
from specloom.model.limits import Limit, RateLimit
from specloom.model.origin import Origin
from specloom.model.param import Param
from specloom.model.symbols import ProductSuffix, SymbolRules
from specloom.model.venue import Auth, ClientIdRule, Envelope, GlobalLimits, Host, StreamRules, Venue

__all__ = [
    "SCALAR_TYPES",
    "Api",
    "Auth",
    "Batch",
    "Body",
    "BookRule",
    "Channel",
    "ClientIdRule",
    "Endpoint",
    "Enum",
    "EnumValue",
    "Envelope",
    "ErrorClass",
    "ErrorCode",
    "Example",
    "Field",
    "GlobalLimits",
    "Host",
    "Idempotency",
    "Limit",
    "Origin",
    "Paging",
    "Param",
    "ProductSuffix",
    "RateLimit",
    "Reconcile",
    "Source",
    "StreamRules",
    "SymbolRules",
    "Venue",
    "Window",
]
