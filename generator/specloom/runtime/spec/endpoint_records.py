"""What the spec states about a REST endpoint and about an error code."""

import msgspec

from .rate_limit_records import RateLimit


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
    only_if: dict[str, tuple[str, ...]] = {}
    min: str | None = None
    max: str | None = None
    max_length: int | None = None
    pattern: str | None = None
    max_items: int | None = None
    items: str | None = None
    fields: tuple["Param", ...] = ()
    symbol: bool = False


class Idempotency(msgspec.Struct, frozen=True, kw_only=True):
    """How a caller learns whether a request without a response was executed.

    ``key`` is the parameter that identifies the request, ``other_keys`` those that can replace it, ``confirm`` the
    call that looks it up, ``window_seconds`` how long that call still finds it.
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


class TimeWindow(msgspec.Struct, frozen=True, kw_only=True):
    """The longest time range that one call may ask for: parameters ``start`` and ``end``, in milliseconds."""

    start: str
    end: str
    max_seconds: int | None = None


class Paging(msgspec.Struct, frozen=True, kw_only=True):
    """How the pages of a long answer are asked for.

    ``style`` is ``id_less_than``, ``end_id``, ``cursor``, ``min_max_id``, ``page_no`` or ``last_end_id``.
    ``param`` takes the cursor. ``source`` is where the next cursor stands in ``data``
    (a dotted path), or with ``source_of_row`` in the last row. ``items`` is the dotted path of the rows in
    ``data``, empty when ``data`` is the list. ``row_id`` identifies a row.
    """

    style: str
    param: str
    items: str = ""
    source: str | None = None
    source_of_row: bool = False
    row_id: str | None = None
    size_param: str | None = None
    size_max: int | None = None
    window: TimeWindow | None = None


class Batch(msgspec.Struct, frozen=True, kw_only=True):
    """A call with one result per input.

    ``style`` is ``split`` (lists ``success`` and ``failure`` in ``data``) or ``coded`` (a list with a code per item).
    ``input`` is the list parameter, empty when the body itself is the list. ``keys`` match results to inputs.
    ``refused`` has the members, and their values, by which an item without a code says that its input was rejected.
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
    ``body_name`` is the argument that takes the items and ``params`` describe one item. ``host`` is where it is
    sent. ``scheme`` signs its requests where its access does not say which, ``said`` are its own words for the
    scheme.
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
    equivalent: str | None = None
    superseded_by: tuple[str, ...] = ()
    deprecated: bool = False
    host: str = "rest"
    scheme: str | None = None
    said: dict[str, str] = {}
    docs: str | None = None


class ErrorInfo(msgspec.Struct, frozen=True, kw_only=True):
    """What the error catalog says about one code; ``class_name`` names a class of the client's ``errors`` module."""

    code: str
    class_name: str
    meaning: str
    acted: str
    retry: str
    retry_after_seconds: int | None = None
    remedy: str | None = None
