"""What a record must say, attribute by attribute; what has its default is left out."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import msgspec

from specloom.model import Api, Channel, Endpoint
from specloom.render.python.records import venue_record
from specloom.runtime.spec import records

_SHARED = ("version", "symbol_format", "access", "effect", "errors", "rate_limit", "idempotency")
_OF_ENDPOINT = (
    "open_params",
    "paging",
    "batch",
    "account_mode",
    "equivalent",
    "superseded_by",
    "deprecated",
    "host",
    "scheme",
    "said",
)
_OF_CHANNEL = ("kind", "topics", "topic_key", "book", "reconcile")
_OF_VENUE = (
    "name",
    "title",
    "hosts",
    "signature_seconds",
    "envelope",
    "client_ids",
    "streams",
    "server_time",
    "request_time_header",
    "response_time_header",
    "account_mode_codes",
    "maintenance",
    "account_mode_call",
    "rejected_codes",
)


def endpoint_fields(endpoint: Endpoint) -> dict[str, Any]:
    """Attributes of an endpoint's record and what the spec says they are, by dotted place."""
    said = _attributes(endpoint, (*_SHARED, *_OF_ENDPOINT))
    said |= {"body": endpoint.body.kind, "body_name": endpoint.body.name}
    return dict(_flat(said, _defaults(records.Endpoint)))


def channel_fields(channel: Channel) -> dict[str, Any]:
    """The same for a channel or an operation over the socket."""
    return dict(_flat(_attributes(channel, (*_SHARED, *_OF_CHANNEL)), _defaults(records.Channel)))


def venue_fields(api: Api) -> dict[str, Any]:
    """The same for the exchange as a whole."""
    limits = api.venue.limits
    said = _attributes(api.venue, _OF_VENUE)
    said |= _attributes(limits, ("total", "penalty_seconds", "remaining_header")) | {"symbols": api.symbols}
    said["environments"] = venue_record(api).environments
    return dict(_flat(said, _defaults(records.Venue)))


def _attributes(source: msgspec.Struct, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: getattr(source, name) for name in names}


def _flat(said: Mapping[str, Any], defaults: Mapping[str, Any], above: str = "") -> Iterator[tuple[str, Any]]:
    for name, value in said.items():
        if name not in defaults or defaults[name] != value:
            yield from _place(f"{above}{name}", value)


def _place(place: str, value: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(value, msgspec.Struct):
        yield from _flat(msgspec.structs.asdict(value), _defaults(type(value)), f"{place}.")
    elif isinstance(value, tuple) and value and isinstance(value[0], msgspec.Struct):
        for number, one in enumerate(value):
            yield from _place(f"{place}[{number}]", one)
    elif isinstance(value, dict) and any(isinstance(one, msgspec.Struct) for one in value.values()):
        for key, one in value.items():
            yield from _place(f"{place}[{key}]", one)
    else:
        yield place, value


@cache
def _defaults(kind: type[msgspec.Struct]) -> dict[str, Any]:
    """What a struct's attributes are where nothing is said."""
    return {
        field.name: field.default_factory() if field.default_factory is not msgspec.NODEFAULT else field.default
        for field in msgspec.structs.fields(kind)
        if not field.required
    }
