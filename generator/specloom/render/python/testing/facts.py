"""What a record must say, attribute by attribute."""

from typing import Any

import msgspec

from specloom.model import Api, Channel, Endpoint, RateLimit
from specloom.render.python.source import Safe, literal

Facts = tuple[tuple[Safe, Safe], ...]

_SHARED = ("version", "symbol_format", "access", "effect", "errors")
_OF_VENUE = (
    "name",
    "title",
    "server_time",
    "request_time_header",
    "response_time_header",
    "account_mode_codes",
    "account_mode_call",
    "maintenance",
)


def endpoint_facts(endpoint: Endpoint) -> Facts:
    """Attributes of an endpoint's record and what the spec says they are."""
    names = (*_SHARED, "account_mode", "twin", "superseded_by", "deprecated", "open_params")
    return _literals(
        _attributes(endpoint, names)
        | _limits(endpoint.rate_limit)
        | _part("idempotency", endpoint.idempotency)
        | _part("paging", endpoint.paging)
        | _part("batch", endpoint.batch)
        | (_part("paging.window", endpoint.paging.window) if endpoint.paging else {})
    )


def channel_facts(channel: Channel) -> Facts:
    """The same of a channel or an operation over the socket."""
    books = _part("book", channel.book)
    said = _attributes(channel, (*_SHARED, "kind", "topics", "topic_key")) | _limits(channel.rate_limit) | books
    said |= _part("idempotency", channel.idempotency)
    for place, rule in enumerate(channel.reconcile):
        said |= _part(f"reconcile[{place}]", rule)
    return _literals(said)


def venue_facts(api: Api) -> Facts:
    """The same of the exchange as a whole."""
    venue, limits, symbols = api.venue, api.venue.limits, api.symbols
    said = _attributes(venue, _OF_VENUE) | _attributes(limits, ("penalty_seconds", "remaining_header"))
    parts = {"auth": venue.auth, "envelope": venue.envelope, "total": limits.total, "streams": venue.streams}
    parts |= {"symbols": symbols}
    parts |= {
        f"{name}[{place}]": part for name, listed in venue_lists(api).items() for place, part in enumerate(listed)
    }
    for name, part in parts.items():
        said |= _part(name, part)
    return _literals(said)


def venue_lists(api: Api) -> dict[str, tuple[msgspec.Struct, ...]]:
    """Where the venue's record has several of a kind, and what the spec says they are."""
    venue = api.venue
    return {"hosts": venue.hosts, "client_ids": venue.client_ids, "symbols.suffixes": api.symbols.suffixes}


def _attributes(source: msgspec.Struct, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: getattr(source, name) for name in names}


def _limits(limit: RateLimit) -> dict[str, Any]:
    said = {"rate_limit.pool": limit.pool, "rate_limit.documented": limit.documented}
    return said | _part("rate_limit.default", limit.default) | _part("rate_limit.copy_trader", limit.copy_trader)


def _part(name: str, part: msgspec.Struct | None) -> dict[str, Any]:
    """A part of the record, member by member; None where there is none."""
    if part is None:
        return {name: None}
    return {f"{name}.{field}": getattr(part, field) for field in part.__struct_fields__}


def _literals(said: dict[str, Any]) -> Facts:
    return tuple((Safe(place), literal(value)) for place, value in said.items() if not _holds_struct(value))


def _holds_struct(value: Any) -> bool:
    if isinstance(value, dict):
        return _holds_struct(tuple(value.values()))
    if isinstance(value, tuple | list):
        return any(_holds_struct(one) for one in value)
    return isinstance(value, msgspec.Struct)
