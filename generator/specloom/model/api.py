"""Everything about one exchange."""

import msgspec

from specloom.model.channel import Channel
from specloom.model.endpoint import Endpoint
from specloom.model.enums import Enum
from specloom.model.errors import ErrorClass, ErrorCode
from specloom.model.venue import Venue
from specloom.runtime.records import SymbolRules


class Api(msgspec.Struct, frozen=True, kw_only=True):
    """The settled description: endpoints and channels sorted by call, codes by group and number."""

    venue: Venue
    symbols: SymbolRules
    enums: tuple[Enum, ...]
    error_classes: tuple[ErrorClass, ...]
    error_codes: tuple[ErrorCode, ...]
    endpoints: tuple[Endpoint, ...]
    channels: tuple[Channel, ...]

    def endpoint(self, call: str) -> Endpoint:
        """The endpoint with that dotted call name; ``KeyError`` when there is none."""
        for endpoint in self.endpoints:
            if endpoint.call == call:
                return endpoint
        raise KeyError(call)
