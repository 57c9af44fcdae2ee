"""What the client must refuse, and what the exchange's codes must be raised as."""

from collections.abc import Iterator
from typing import Any

from specloom.model import Api, Endpoint
from specloom.render.python.source import Safe, SpecText, identifier, literal

_WRONG_SYMBOL = {"v1": "BTCUSDT", "v2": "BTCUSDT_UMCBL", "v3": "BTCUSDT_UMCBL"}
_WRONG_VALUE = {"decimal": "much", "integer": "1.5", "ms": "noon", "s": "noon"}


def missing(endpoint: Endpoint) -> tuple[Safe, ...]:
    """The arguments without which nothing is sent."""
    if endpoint.body.kind == "list":
        return (identifier(endpoint.body.name),)
    return tuple(identifier(param.name) for param in endpoint.params if param.required)


def wrong_values(endpoint: Endpoint) -> tuple[tuple[Safe, Safe], ...]:
    """Arguments with values that cannot be what they must be: numbers that are none, symbols of another version."""
    if endpoint.body.kind == "list":
        return ()
    return tuple((literal(name), literal(value)) for name, value in _wrong(endpoint))


def _wrong(endpoint: Endpoint) -> Iterator[tuple[str, Any]]:
    for param in endpoint.params:
        if param.symbol and param.type == "text" and endpoint.symbol_format != "none":
            yield param.name, _WRONG_SYMBOL[endpoint.symbol_format]
        elif param.type in _WRONG_VALUE and not param.fields:
            yield param.name, _WRONG_VALUE[param.type]


def times(endpoint: Endpoint) -> tuple[tuple[Safe, SpecText, Safe], ...]:
    """Arguments that take a moment: name, wire name, and the text of the moment ``NOON`` on the wire."""
    if endpoint.body.kind == "list":
        return ()
    units = {"ms": 1000, "s": 1}
    return tuple(
        (identifier(param.name), SpecText(param.wire), literal(str(1_700_000_000 * units[param.type])))
        for param in endpoint.params
        if param.type in units and not param.fields and param.place != "path"
    )


def codes(api: Api, endpoint: Endpoint) -> tuple[tuple[SpecText, Safe, SpecText, SpecText], ...]:
    """The codes that the endpoint names itself, and the first of each group: code, class, whether it acted, retry."""
    by_code = api.rest_codes
    wanted = [api.first_codes.get(reference, reference) for reference in endpoint.errors]
    return tuple(
        (
            SpecText(code),
            Safe(by_code[code].class_name),
            SpecText(by_code[code].acted),
            SpecText(by_code[code].retry),
        )
        for code in dict.fromkeys(wanted)
        if code in by_code
    )
