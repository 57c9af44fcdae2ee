"""The exchange itself: hosts, signing, envelope, global limits, rules for ids and streams."""

import msgspec

from specloom.diagnostics import Place
from specloom.runtime.spec.records import Auth, ClientIdRule, Envelope, Host, Limit, StreamRules


class GlobalLimits(msgspec.Struct, frozen=True, kw_only=True):
    """The limit over all endpoints, its penalty, and the limit assumed where none is documented."""

    total: Limit
    penalty_seconds: int
    remaining_header: str
    undocumented: Limit


class Venue(msgspec.Struct, frozen=True, kw_only=True):
    """One exchange."""

    name: str
    title: str
    package: str
    docs: str
    hosts: tuple[Host, ...]
    auth: Auth
    envelope: Envelope
    limits: GlobalLimits
    client_ids: tuple[ClientIdRule, ...]
    streams: StreamRules
    server_time: str
    request_time_header: str
    response_time_header: str
    account_mode_codes: dict[str, str]
    maintenance: tuple[str, ...]
    origin: Place
    account_mode_call: str | None = None
    rejected_codes: dict[str, tuple[str, ...]] = {}
