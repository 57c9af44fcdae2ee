"""What a call takes and answers, without its name: equal shapes tell a move from a removal."""

from collections.abc import Hashable, Iterable

from specloom.model import Channel, Endpoint, Field, Param

_ENOUGH_TO_TELL = 3
"""Calls with fewer names in and out look alike by chance."""


def endpoint_shape(endpoint: Endpoint) -> Hashable | None:
    """Equal for endpoints that a caller could not tell apart but by name."""
    if _names(endpoint.params) + _names((endpoint.response,)) <= _ENOUGH_TO_TELL:
        return None
    return (endpoint.method, endpoint.access, endpoint.effect, _params(endpoint.params), _field(endpoint.response))


def channel_shape(channel: Channel) -> Hashable | None:
    """Equal for channels that a caller could not tell apart but by name."""
    below = [field for field in (channel.push, channel.response) if field]
    if _names(channel.arguments) + _names(channel.params) + _names(below) <= _ENOUGH_TO_TELL:
        return None
    return (
        channel.kind,
        _params(channel.arguments),
        _params(channel.params),
        tuple(_field(field) for field in below),
    )


def _params(params: Iterable[Param]) -> Hashable:
    return frozenset((param.wire, param.type, param.required, _params(param.fields)) for param in params)


def _field(field: Field) -> Hashable:
    return (field.wire, field.type, frozenset(_field(below) for below in field.fields))


def _names(values: Iterable[Param | Field]) -> int:
    return sum(1 + _names(value.fields) for value in values)
