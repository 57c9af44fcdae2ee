"""Model → the records that a generated client carries: the same facts, without words and places."""

from typing import Any, TypeVar

import msgspec

from specloom import model
from specloom.runtime import records

Record = TypeVar("Record", bound=msgspec.Struct)


def _copy(kind: type[Record], source: Any, **changes: Any) -> Record:
    """A record whose fields are those of the same name in ``source``, but for ``changes``."""
    given = {
        name: getattr(source, name) for name in kind.__struct_fields__ if name not in changes and hasattr(source, name)
    }
    return kind(**given, **changes)


def _optional(kind: type[Record], source: Any) -> Record | None:
    return None if source is None else _copy(kind, source)


def limit_record(limit: model.Limit) -> records.Limit:
    """One limit."""
    return records.Limit(limit.requests, limit.seconds, limit.scope)


def rate_limit_record(limit: model.RateLimit) -> records.RateLimit:
    """The limits of one call."""
    tier = limit.copy_trader
    return _copy(
        records.RateLimit,
        limit,
        default=limit_record(limit.default),
        copy_trader=limit_record(tier) if tier else None,
    )


def param_record(param: model.Param) -> records.Param:
    """One parameter with everything below it."""
    return _copy(records.Param, param, fields=tuple(param_record(below) for below in param.fields))


def endpoint_record(endpoint: model.Endpoint, docs: str | None) -> records.Endpoint:
    """One endpoint; ``docs`` is the address of its page."""
    paging = endpoint.paging
    return _copy(
        records.Endpoint,
        endpoint,
        rate_limit=rate_limit_record(endpoint.rate_limit),
        params=tuple(param_record(param) for param in endpoint.params),
        body=endpoint.body.kind,
        body_name=endpoint.body.name,
        idempotency=_optional(records.Idempotency, endpoint.idempotency),
        paging=_copy(records.Paging, paging, window=_optional(records.Window, paging.window)) if paging else None,
        batch=_optional(records.Batch, endpoint.batch),
        docs=docs,
    )


def channel_record(channel: model.Channel, docs: str | None) -> records.Channel:
    """One channel; ``docs`` is the address of its page."""
    return _copy(
        records.Channel,
        channel,
        rate_limit=rate_limit_record(channel.rate_limit),
        arguments=tuple(param_record(param) for param in channel.arguments),
        params=tuple(param_record(param) for param in channel.params),
        idempotency=_optional(records.Idempotency, channel.idempotency),
        book=_optional(records.BookRule, channel.book),
        reconcile=tuple(_copy(records.Reconcile, entry) for entry in channel.reconcile),
        docs=docs,
    )


def venue_record(api: model.Api) -> records.Venue:
    """The exchange itself, with its symbol rules."""
    venue, symbols = api.venue, api.symbols
    return _copy(
        records.Venue,
        venue,
        hosts=tuple(_copy(records.Host, host) for host in venue.hosts),
        auth=_copy(records.Auth, venue.auth),
        envelope=_copy(records.Envelope, venue.envelope),
        total=limit_record(venue.limits.total),
        penalty_seconds=venue.limits.penalty_seconds,
        remaining_header=venue.limits.remaining_header,
        client_ids=tuple(_copy(records.ClientIdRule, rule) for rule in venue.client_ids),
        streams=_copy(records.StreamRules, venue.streams),
        symbols=_copy(
            records.SymbolRules, symbols, suffixes=tuple(_copy(records.ProductSuffix, s) for s in symbols.suffixes)
        ),
    )


def error_record(code: model.ErrorCode) -> records.ErrorInfo:
    """One code."""
    return _copy(records.ErrorInfo, code)


def docs_url(api: model.Api, page: str | None) -> str | None:
    """The address of a docs page, or None when the facts come from elsewhere."""
    return None if page is None else f"{api.venue.docs}/{page.removesuffix('.md')}"
