"""The exchange itself: hosts, signing, envelope, global limits, rules for ids and streams."""

import msgspec

from specloom.model.limits import Limit
from specloom.model.origin import Origin


class Host(msgspec.Struct, frozen=True, kw_only=True):
    """A base URL. ``name`` is ``rest``, ``ws_v2_public``, …; ``demo`` is its counterpart for demo trading."""

    name: str
    url: str
    demo: str | None = None


class Auth(msgspec.Struct, frozen=True, kw_only=True):
    """Header names and the window in which a timestamp is good."""

    key_header: str
    sign_header: str
    passphrase_header: str
    timestamp_header: str
    window_seconds: int
    ws_login_path: str
    demo_header: str
    demo_value: str
    channel_header: str
    locale_header: str


class Envelope(msgspec.Struct, frozen=True, kw_only=True):
    """The members around every answer, and the codes that mean success."""

    code: str
    message: str
    data: str
    time: str
    success: tuple[str, ...]


class GlobalLimits(msgspec.Struct, frozen=True, kw_only=True):
    """The limit over all endpoints, its penalty, and the limit assumed where none is documented."""

    total: Limit
    penalty_seconds: int
    remaining_header: str
    undocumented: Limit


class ClientIdRule(msgspec.Struct, frozen=True, kw_only=True):
    """What a client order id may look like in one version; ``generate`` is the alphabet used to make one."""

    version: str
    pattern: str
    max_length: int
    generate: str


class StreamRules(msgspec.Struct, frozen=True, kw_only=True):
    """Limits and habits of the sockets."""

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
    origin: Origin
