"""One REST endpoint."""

import msgspec

from specloom.model.field import Field
from specloom.model.limits import RateLimit
from specloom.model.origin import Origin
from specloom.model.param import Param


class Idempotency(msgspec.Struct, frozen=True, kw_only=True):
    """How a caller learns what became of a request without an answer.

    ``key`` is the parameter that identifies the request, ``confirm`` the call that finds it again,
    ``window_seconds`` how long that call still knows it.
    """

    key: str
    confirm: str | None = None
    confirm_key: str | None = None
    window_seconds: int | None = None


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
    ``input`` is the list parameter, empty when the body itself is the list. ``key`` matches results to inputs.
    """

    style: str
    input: str
    keys: tuple[str, ...]
    success: str | None = None
    failure: str | None = None
    max_items: int | None = None


class Body(msgspec.Struct, frozen=True, kw_only=True):
    """The shape of the body: ``none``, ``object``, or ``list`` (then ``name`` is the one argument that takes it)."""

    kind: str = "none"
    name: str = "items"
    max_items: int | None = None


class Example(msgspec.Struct, frozen=True, kw_only=True):
    """A request and its answer, as JSON texts."""

    request: str | None
    answer: str | None
    origin: Origin


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """Where the facts come from: ``kind`` is ``page``, ``facts`` or ``hand``."""

    kind: str
    page: str | None = None
    sha256: str | None = None


class Endpoint(msgspec.Struct, frozen=True, kw_only=True):
    """A REST endpoint, settled: every reference resolved, every name safe to write into code.

    ``call`` is the dotted Python name below the client (``v2.mix.order.place_order``).
    ``effect`` is ``read``, ``write``, ``create_order``, ``modify_order``, ``cancel_order``, ``transfer`` or
    ``withdraw``.
    ``access`` is ``public``, ``read``, ``trade``, ``transfer`` or ``withdraw``; all but ``public`` are signed.
    ``account_mode`` is ``any``, ``classic`` or ``unified``; ``twin`` is the call for the other mode.
    ``errors`` are the references as written, ``codes`` what they stand for, in catalogue order.
    """

    call: str
    method: str
    path: str
    version: str
    summary: str
    symbol_format: str
    access: str
    effect: str
    rate_limit: RateLimit
    errors: tuple[str, ...]
    codes: tuple[str, ...]
    params: tuple[Param, ...]
    body: Body
    response: Field
    origin: Origin
    source: Source
    open_params: bool = False
    description: str | None = None
    idempotency: Idempotency | None = None
    paging: Paging | None = None
    batch: Batch | None = None
    account_mode: str = "any"
    twin: str | None = None
    supersedes: tuple[str, ...] = ()
    superseded_by: tuple[str, ...] = ()
    deprecated: bool = False
    examples: tuple[Example, ...] = ()

    @property
    def signed(self) -> bool:
        """Whether requests carry a signature."""
        return self.access != "public"

    @property
    def group(self) -> tuple[str, ...]:
        """The namespaces above the call: ``("v2", "mix", "order")``."""
        return tuple(self.call.split(".")[:-1])

    @property
    def method_name(self) -> str:
        """The last part of the call: ``place_order``."""
        return self.call.rpartition(".")[2]
