"""Model → the records that a generated client carries: the same facts, without words and places."""

from typing import Any, TypeVar

import msgspec

from specloom import model
from specloom.runtime.spec import records

Record = TypeVar("Record", bound=msgspec.Struct)


def _copy(kind: type[Record], source: Any, **changes: Any) -> Record:
    """A record whose fields are those of the same name in ``source``, but for ``changes``."""
    given = {
        name: getattr(source, name) for name in kind.__struct_fields__ if name not in changes and hasattr(source, name)
    }
    return kind(**given, **changes)


def _params(params: tuple[model.Param, ...]) -> tuple[records.Param, ...]:
    """Parameters with everything below them."""
    return tuple(_copy(records.Param, param, fields=_params(param.fields)) for param in params)


def endpoint_record(endpoint: model.Endpoint, docs: str | None) -> records.Endpoint:
    """One endpoint; ``docs`` is the address of its page."""
    return _copy(
        records.Endpoint,
        endpoint,
        params=_params(endpoint.params),
        body=endpoint.body.kind,
        body_name=endpoint.body.name,
        docs=docs,
    )


def channel_record(channel: model.Channel, docs: str | None) -> records.Channel:
    """One channel; ``docs`` is the address of its page."""
    return _copy(
        records.Channel, channel, arguments=_params(channel.arguments), params=_params(channel.params), docs=docs
    )


def venue_record(api: model.Api) -> records.Venue:
    """The exchange itself, with its symbol rules."""
    limits = api.venue.limits
    return _copy(
        records.Venue,
        api.venue,
        total=limits.total,
        penalty_seconds=limits.penalty_seconds,
        remaining_header=limits.remaining_header,
        symbols=api.symbols,
        environments=tuple(_copy(records.Environment, one) for one in api.venue.environments),
    )


def error_record(code: model.ErrorCode) -> records.ErrorInfo:
    """One code."""
    return _copy(records.ErrorInfo, code)


def docs_url(api: model.Api, page: str | None) -> str | None:
    """The address of a docs page, or None when the facts come from elsewhere."""
    if page is None or page.startswith("https://"):
        return page
    return f"{api.venue.docs}/{page.removesuffix('.md')}"
