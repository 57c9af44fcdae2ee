"""What the generated code states about an endpoint, a channel and the venue."""

import msgspec


class Limit(msgspec.Struct, frozen=True):
    """``requests`` in any ``seconds`` in a row, counted by ``scope``: ``uid``, ``ip`` or ``key``."""

    requests: int
    seconds: int
    scope: str


class RateLimit(msgspec.Struct, frozen=True, kw_only=True):
    """The limits of one endpoint.

    ``documented`` is false where no source states one; ``default`` is then the venue's.
    ``pool`` names the budget that is drawn from: the endpoint's own call name, or that of the one it shares with.
    ``drawn_from`` is the venue's pool of which one call draws ``units``; ``default`` is then what one call alone may.
    """

    default: Limit
    pool: str
    copy_trader: Limit | None = None
    documented: bool = True
    drawn_from: str | None = None
    units: int = 1


class Param(msgspec.Struct, frozen=True, kw_only=True):
    """A request parameter: its ``wire`` name, its Python ``name``, and what the exchange accepts.

    ``type`` is ``text``, ``decimal``, ``integer``, ``ms``, ``s``, ``flag``, ``json``, ``any``, ``object``, ``list``
    or ``map``; ``place`` is ``query``, ``body`` or ``path``; ``values`` are the documented values, empty when free.
    """

    wire: str
    name: str
    type: str = "text"
    required: bool = False
    place: str = "query"
    values: tuple[str, ...] = ()
    default: str | None = None
    required_if: dict[str, tuple[str, ...]] = {}
    min: str | None = None
    max: str | None = None
    max_length: int | None = None
    pattern: str | None = None
    max_items: int | None = None
    items: str | None = None
    fields: tuple["Param", ...] = ()
    symbol: bool = False


class Idempotency(msgspec.Struct, frozen=True, kw_only=True):
    """How a caller learns what became of a request without an answer.

    ``key`` is the parameter that identifies the request, ``other_keys`` those that do so in its stead, ``confirm`` the
    call that finds it again, ``window_seconds`` how long that call still knows it.
    """

    key: str
    confirm: str | None = None
    confirm_key: str | None = None
    window_seconds: int | None = None
    other_keys: tuple[str, ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        """Every parameter that identifies the request, the one that the exchange prefers first."""
        return (self.key, *self.other_keys)


class Window(msgspec.Struct, frozen=True, kw_only=True):
    """The longest time range that one call may ask for: parameters ``start`` and ``end``, in milliseconds."""

    start: str
    end: str
    max_seconds: int | None = None


class Paging(msgspec.Struct, frozen=True, kw_only=True):
    """How to walk a long answer.

    ``style`` is ``id_less_than``, ``end_id``, ``cursor``, ``min_max_id``, ``page_no`` or ``last_end_id``.
    ``param`` carries the position to the exchange. ``source`` is where the next position stands in ``data``
    (a dotted path), or with ``source_of_row`` in the last row. ``items`` is the dotted path of the rows in
    ``data``, empty when ``data`` is the list. ``row_id`` tells rows apart.
    """

    style: str
    param: str
    items: str = ""
    source: str | None = None
    source_of_row: bool = False
    row_id: str | None = None
    size_param: str | None = None
    size_max: int | None = None
    window: Window | None = None


class Batch(msgspec.Struct, frozen=True, kw_only=True):
    """A call with one result per input.

    ``style`` is ``split`` (lists ``success`` and ``failure`` in ``data``) or ``coded`` (a list with a code per item).
    ``input`` is the list parameter, empty when the body itself is the list. ``keys`` match results to inputs.
    ``refused`` has the members, and their values, by which an item without a code says that its input was refused.
    """

    style: str
    input: str
    keys: tuple[str, ...]
    success: str | None = None
    failure: str | None = None
    refused: dict[str, str] = {}
    max_items: int | None = None


class Endpoint(msgspec.Struct, frozen=True, kw_only=True):
    """One REST endpoint, as the spec states it.

    ``call`` is the dotted name below the client. ``body`` is ``none``, ``object`` or ``list``; for ``list``,
    ``body_name`` is the argument that takes the items and ``params`` describe one item.
    """

    call: str
    method: str
    path: str
    version: str
    symbol_format: str
    access: str
    effect: str
    rate_limit: RateLimit
    errors: tuple[str, ...]
    params: tuple[Param, ...] = ()
    body: str = "none"
    body_name: str = "items"
    open_params: bool = False
    idempotency: Idempotency | None = None
    paging: Paging | None = None
    batch: Batch | None = None
    account_mode: str = "any"
    twin: str | None = None
    superseded_by: tuple[str, ...] = ()
    deprecated: bool = False
    docs: str | None = None

    @property
    def signed(self) -> bool:
        """Whether requests carry a signature."""
        return self.access != "public"


class ErrorInfo(msgspec.Struct, frozen=True, kw_only=True):
    """What the catalogue knows of one code; ``class_name`` names a class of the client's ``errors`` module."""

    code: str
    class_name: str
    meaning: str
    acted: str
    retry: str
    retry_after_seconds: int | None = None
    remedy: str | None = None


class Sublist(msgspec.Struct, frozen=True, kw_only=True):
    """A list inside a row: ``source`` is the answer's member that has it, ``fields`` the push's names of its members.

    Rows that lack a member of ``fields`` are no rows of the list.
    """

    source: str
    fields: dict[str, str] = {}


class Reconcile(msgspec.Struct, frozen=True, kw_only=True):
    """Which REST call tells what a lossy private channel may have missed.

    ``fields`` maps the push's wire names to the answer's where they differ, ``lists`` does so for lists inside rows;
    ``id`` and ``time`` order the events. An empty ``id`` says that there is one row for the account.
    ``words`` are values that REST spells otherwise, by member of the push.
    ``state`` names the member in which two events of the same time differ, ``states`` what comes before an end, in its
    order; ``compare`` names those in which two states differ
    that have no time, at any depth; ``opened`` is when the thing came to be.
    ``whole`` says that the call lists all that exists now; ``gone`` are members that a thing has when it is not listed.
    ``params`` are constant arguments of the call; ``items`` is the dotted path of the rows in its ``data``;
    ``reach_seconds`` is how far back it can be asked.
    """

    call: str
    id: tuple[str, ...]
    time: str | None = None
    state: str | None = None
    states: tuple[str, ...] = ()
    opened: str | None = None
    compare: tuple[str, ...] = ()
    whole: bool = False
    gone: dict[str, str] = {}
    fields: dict[str, str] = {}
    lists: dict[str, Sublist] = {}
    words: dict[str, dict[str, str]] = {}
    params: dict[str, str] = {}
    items: str = ""
    reach_seconds: int | None = None


class BookRule(msgspec.Struct, frozen=True, kw_only=True):
    """How an order book is kept whole: ``integrity`` is ``seq`` (rising) or ``seq_pseq`` (linked)."""

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


class ProductSuffix(msgspec.Struct, frozen=True, kw_only=True):
    """A v1 suffix (``UMCBL``) and what it stands for: the v2 product type and the v3 category."""

    suffix: str
    product: str
    product_type: str
    category: str
    demo: bool = False


class SymbolRules(msgspec.Struct, frozen=True, kw_only=True):
    """Suffixes, delivery month letters (``H`` → 3), quote coins by product, and spot/futures aliases of base coins."""

    suffixes: tuple[ProductSuffix, ...]
    delivery_months: dict[str, int]
    quote_coins: tuple[str, ...]
    aliases: dict[str, str]


class Venue(msgspec.Struct, frozen=True, kw_only=True):
    """One exchange, as far as a client must know it."""

    name: str
    title: str
    hosts: tuple[Host, ...]
    auth: Auth
    envelope: Envelope
    total: Limit
    penalty_seconds: int
    remaining_header: str
    client_ids: tuple[ClientIdRule, ...]
    streams: StreamRules
    symbols: SymbolRules
    server_time: str
    request_time_header: str
    response_time_header: str
    account_mode_codes: dict[str, str]
    maintenance: tuple[str, ...]
    account_mode_call: str | None = None
