"""What the spec states about a WebSocket channel or operation."""

import msgspec

from .endpoint_records import Idempotency, Param
from .rate_limit_records import RateLimit


class Sublist(msgspec.Struct, frozen=True, kw_only=True):
    """A list inside a row: ``source`` is the answer's member that has it, ``fields`` the push's names of its members.

    Rows that lack a member of ``fields`` are no rows of the list.
    """

    source: str
    fields: dict[str, str] = {}


class Reconcile(msgspec.Struct, frozen=True, kw_only=True):
    """Which REST call returns what a private channel may have missed while it was not connected.

    ``fields`` maps the push's wire names to the answer's where they differ, ``lists`` does so for lists inside rows;
    ``id`` and ``time`` order the events. An empty ``id`` says that there is one row for the account.
    ``value_map`` are values that REST names otherwise, by member of the push.
    ``state`` names the member in which two events of the same time differ, ``states`` what comes before an end, in its
    order; ``compare`` names those in which two states differ
    that have no time, at any depth; ``opened_at`` is when the object was created.
    ``is_snapshot`` says that the call lists all that exists now; ``closed_values`` are the members of an object that
    is not listed.
    ``params`` are constant arguments of the call; ``items`` is the dotted path of the rows in its ``data``;
    ``lookback_seconds`` is how far back it can be asked.
    """

    call: str
    id: tuple[str, ...]
    time: str | None = None
    state: str | None = None
    states: tuple[str, ...] = ()
    opened_at: str | None = None
    compare: tuple[str, ...] = ()
    is_snapshot: bool = False
    closed_values: dict[str, str] = {}
    fields: dict[str, str] = {}
    lists: dict[str, Sublist] = {}
    value_map: dict[str, dict[str, str]] = {}
    params: dict[str, str] = {}
    items: str = ""
    lookback_seconds: int | None = None


class BookRule(msgspec.Struct, frozen=True, kw_only=True):
    """How missed updates of an order book are detected: ``integrity`` is ``seq`` (rising) or ``seq_pseq`` (linked)."""

    integrity: str
    asks: str
    bids: str
    snapshot_topics: tuple[str, ...] = ()


class Channel(msgspec.Struct, frozen=True, kw_only=True):
    """One WebSocket channel (``kind`` ``public`` or ``private``) or operation (``trade``)."""

    call: str
    version: str
    kind: str
    topics: tuple[str, ...]
    topic_key: str
    symbol_format: str
    access: str
    effect: str
    rate_limit: RateLimit
    errors: tuple[str, ...]
    arguments: tuple[Param, ...] = ()
    params: tuple[Param, ...] = ()
    idempotency: Idempotency | None = None
    book: BookRule | None = None
    reconcile: tuple[Reconcile, ...] = ()
    docs: str | None = None
