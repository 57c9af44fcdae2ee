"""What the spec states about the exchange as a whole."""

from typing import Any

import msgspec

from .rate_limit_records import Limit
from .symbol_records import SymbolRules


class Host(msgspec.Struct, frozen=True, kw_only=True):
    """A base URL. ``name`` is ``rest``, ``ws_v2_public``, …; ``elsewhere`` has its counterparts by environment."""

    name: str
    url: str
    elsewhere: dict[str, str] = {}


class Environment(msgspec.Struct, frozen=True, kw_only=True):
    """Other surroundings than live trading, and the headers that all requests have there."""

    name: str
    headers: dict[str, str] = {}


class LoginFrame(msgspec.Struct, frozen=True, kw_only=True):
    """The frame that logs a connection in: a text ``{name}`` in it is a value of the scheme or a credential."""

    scheme: str
    send: dict[str, Any]


class Envelope(msgspec.Struct, frozen=True, kw_only=True):
    """The members around the data of every response, and the codes that mean success."""

    code: str
    message: str
    data: str
    time: str
    success: tuple[str, ...]


class ClientIdRule(msgspec.Struct, frozen=True, kw_only=True):
    """What a client order id may look like in one version; ``generate`` is the alphabet used to make one."""

    version: str
    pattern: str
    max_length: int
    generate: str


class StreamRules(msgspec.Struct, frozen=True, kw_only=True):
    """Limits and times of the WebSocket connections."""

    messages_per_second: int
    subscriptions_per_hour: int
    channels_per_connection: int
    channels_advised: int
    connections_per_window: int
    connections_window_seconds: int
    connections_at_once: int
    message_bytes: int
    ping_seconds: int
    idle_seconds: int
    session_seconds: int
    batch_orders: int
    login: LoginFrame | None = None


class Venue(msgspec.Struct, frozen=True, kw_only=True):
    """One exchange, as far as a client needs it.

    ``signature_seconds`` is how old a signed request may be; None where that is not known.
    """

    name: str
    title: str
    hosts: tuple[Host, ...]
    environments: tuple[Environment, ...] = ()
    signature_seconds: int | None = None
    envelope: Envelope
    total: Limit
    penalty_seconds: int
    remaining_header: str
    client_ids: tuple[ClientIdRule, ...]
    streams: StreamRules
    symbols: SymbolRules
    server_time: str
    request_time_header: str = ""
    response_time_header: str = ""
    account_mode_codes: dict[str, str] = {}
    maintenance: tuple[str, ...] = ()
    account_mode_call: str | None = None
    rejected_codes: dict[str, tuple[str, ...]] = {}
    """Error class to ranges of codes, ``22000-22099``, in which one that no catalog lists is a refusal."""
