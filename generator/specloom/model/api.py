"""Everything about one exchange."""

from functools import cached_property

import msgspec

from specloom.model.channel import Channel
from specloom.model.endpoint import Endpoint
from specloom.model.enums import Enum
from specloom.model.errors import ErrorClass, ErrorCode
from specloom.model.venue import Venue
from specloom.runtime.spec.records import SymbolRules


class Api(msgspec.Struct, frozen=True, kw_only=True, dict=True):
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
        return self._by_call[call]

    @cached_property
    def rest_codes(self) -> dict[str, ErrorCode]:
        """The codes that REST answers with."""
        return {code.code: code for code in self.error_codes if code.place != "ws"}

    @cached_property
    def first_codes(self) -> dict[str, str]:
        """The first REST code of each group."""
        return {code.group: code.code for code in reversed(self.rest_codes.values())}

    @cached_property
    def _by_call(self) -> dict[str, Endpoint]:
        return {endpoint.call: endpoint for endpoint in self.endpoints}
