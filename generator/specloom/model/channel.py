"""One WebSocket channel or trade operation."""

import msgspec

from specloom.diagnostics import Place
from specloom.model.endpoint import Example, Source
from specloom.model.field import Field
from specloom.model.param import Param
from specloom.runtime.spec.records import BookRule, Idempotency, RateLimit, Reconcile


class Channel(msgspec.Struct, frozen=True, kw_only=True):
    """A subscription (``kind`` ``public`` or ``private``) or an operation over the socket (``trade``).

    ``topics`` are the wire names one file covers (``books``, ``books5``); ``topic_key`` is the argument that carries
    them (``channel`` on v2, ``topic`` on v3). ``arguments`` are the other members of the subscription's argument.
    ``call`` is the dotted name below the client: ``v2.ws.spot.ticker``.
    ``reconcile_reason`` says why nothing tells what a lost private push said.
    ``params`` and ``response`` belong to ``trade``; ``push`` to the others, its type ``list`` or ``object``.
    """

    call: str
    version: str
    kind: str
    topics: tuple[str, ...]
    topic_key: str
    summary: str
    symbol_format: str
    access: str
    effect: str
    rate_limit: RateLimit
    errors: tuple[str, ...]
    codes: tuple[str, ...]
    arguments: tuple[Param, ...]
    push: Field | None
    origin: Place
    source: Source
    params: tuple[Param, ...] = ()
    response: Field | None = None
    idempotency: Idempotency | None = None
    book: BookRule | None = None
    reconcile: tuple[Reconcile, ...] = ()
    reconcile_reason: str | None = None
    subscribe_example: str | None = None
    sample_symbol: str = ""
    examples: tuple[Example, ...] = ()
