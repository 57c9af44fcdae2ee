"""One REST endpoint."""

import msgspec

from specloom.diagnostics import Place
from specloom.model.field import Field
from specloom.model.param import Param
from specloom.runtime.spec.records import Batch, Idempotency, Paging, RateLimit


class Body(msgspec.Struct, frozen=True, kw_only=True):
    """The shape of the body: ``none``, ``object``, or ``list`` (then ``name`` is the one argument that takes it)."""

    kind: str = "none"
    name: str = "items"
    max_items: int | None = None


class Example(msgspec.Struct, frozen=True, kw_only=True):
    """A request and its answer, as JSON texts."""

    request: str | None
    answer: str | None
    origin: Place


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """Where the facts come from: ``kind`` is ``page``, ``catalog``, ``openapi``, ``facts`` or ``manual``.

    ``page`` is a path below the venue's docs, or a whole address. An operation of an OpenAPI file is named by ``file``
    and JSON ``pointer``.
    """

    kind: str
    page: str | None = None
    file: str | None = None
    pointer: str | None = None
    sha256: str | None = None

    @property
    def is_documented(self) -> bool:
        """Whether the exchange itself states the facts."""
        return self.kind in ("page", "catalog", "openapi")


class Endpoint(msgspec.Struct, frozen=True, kw_only=True):
    """A REST endpoint, settled: every reference resolved, every name safe to write into code.

    ``call`` is the dotted Python name below the client (``v2.mix.order.place_order``).
    ``effect`` is ``read``, ``write``, ``create_order``, ``modify_order``, ``cancel_order``, ``transfer`` or
    ``withdraw``.
    ``host`` names the venue's host that it is sent to.
    ``access`` is ``public``, ``read``, ``trade``, ``transfer`` or ``withdraw``. ``signed`` says whether requests carry
    a signature, ``scheme`` by which scheme where the access does not say it, ``said`` the endpoint's words for it.
    ``account_mode`` is ``any``, ``classic`` or ``unified``; ``equivalent`` is the call for the other mode.
    ``sample_symbol`` is a symbol as the call spells it.
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
    origin: Place
    source: Source
    host: str = "rest"
    open_params: bool = False
    sample_symbol: str = ""
    description: str | None = None
    idempotency: Idempotency | None = None
    paging: Paging | None = None
    batch: Batch | None = None
    account_mode: str = "any"
    equivalent: str | None = None
    supersedes: tuple[str, ...] = ()
    superseded_by: tuple[str, ...] = ()
    deprecated: bool = False
    examples: tuple[Example, ...] = ()
    scheme: str | None = None
    said: dict[str, str] = {}
    signed: bool = True

    @property
    def group(self) -> tuple[str, ...]:
        """The namespaces above the call: ``("v2", "mix", "order")``."""
        return tuple(self.call.split(".")[:-1])

    @property
    def method_name(self) -> str:
        """The last part of the call: ``place_order``."""
        return self.call.rpartition(".")[2]
