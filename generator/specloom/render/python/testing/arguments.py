"""What a test passes to a call: the documented request, completed; and the same as the caller writes it."""

from typing import Any

import msgspec

from specloom.model import Endpoint, Param
from specloom.model.signing import RequestRules
from specloom.render.python.json_text import decode_json
from specloom.render.python.samples import sample_members
from specloom.render.python.source import Safe, SpecText, literal
from specloom.render.python.testing.distinct_values import distinct_values
from specloom.render.python.vectors import expected_request


class Request(msgspec.Struct, frozen=True, kw_only=True):
    """Keyword arguments and what they must become on the wire.

    ``made_for`` is the parameter that the request leaves out, where it is one alone.
    """

    arguments: Safe
    sent: Safe
    made_for: SpecText | None = None


def full_request(endpoint: Endpoint) -> Any:
    """The documented request by wire name, completed with samples of what it leaves out; a list for a list body."""
    given = next((decode_json(e.request) for e in endpoint.examples if e.request), None)
    if endpoint.body.kind == "list":
        return [_complete(endpoint, endpoint.params, item) for item in given or [{}]]
    return _complete(endpoint, endpoint.params, given or {})


def minimal_request(endpoint: Endpoint, values: Any) -> Any:
    """Only what is required."""
    if isinstance(values, list):
        return [_only_required(endpoint, item) for item in values]
    return _only_required(endpoint, values)


def request(rules: RequestRules, endpoint: Endpoint, values: Any) -> Request:
    """Arguments with what must be sent for them."""
    left_out = [param.wire for param in endpoint.params if param.wire not in values]
    return Request(
        made_for=SpecText(left_out[0]) if len(left_out) == 1 else None,
        arguments=arguments(endpoint, values),
        sent=literal(msgspec.structs.asdict(expected_request(rules, endpoint, values))),
    )


def arguments(endpoint: Endpoint, values: Any) -> Safe:
    """Values by wire name as a dict of keyword arguments."""
    if isinstance(values, list):
        return Safe("{" + f"{literal(endpoint.body.name)}: {python(endpoint.params, values)}" + "}")
    return python(endpoint.params, values)


def python(params: tuple[Param, ...], value: Any) -> Safe:
    """A JSON value as the caller writes it: members under their Python names."""
    if isinstance(value, list):
        return Safe("[" + ", ".join(python(params, item) for item in value) + "]")
    if isinstance(value, dict):
        names = {param.wire: param for param in params}
        members = (
            f"{literal(names[k].name if k in names else k)}: {python(names[k].fields if k in names else (), v)}"
            for k, v in value.items()
        )
        return Safe("{" + ", ".join(members) + "}")
    return literal(str(value) if isinstance(value, float) else value)


def key_of(endpoint: Endpoint) -> str | None:
    """The parameter that identifies a request."""
    return endpoint.idempotency.key if endpoint.idempotency else None


def _complete(endpoint: Endpoint, params: tuple[Param, ...], given: dict[str, Any]) -> dict[str, Any]:
    samples = sample_members(params, endpoint)
    said = {name: value for name, value in given.items() if value not in (None, "")}
    made = {param.wire: _value(endpoint, param, said.get(param.wire, samples[param.wire])) for param in params}
    return distinct_values(params, _together(params, made))


def _together(params: tuple[Param, ...], made: dict[str, Any]) -> dict[str, Any]:
    """What may be sent together: parameters that belong to another value than the one given are left out."""
    apart = {param.wire for param in params for other, wanted in param.only_if.items() if made.get(other) not in wanted}
    return {name: value for name, value in made.items() if name not in apart}


def _value(endpoint: Endpoint, param: Param, value: Any) -> Any:
    if param.fields and isinstance(value, list):
        return [_with_key(endpoint, param, item) for item in value]
    # Examples of old pages show other formats' spellings.
    return endpoint.sample_symbol if param.symbol and not param.fields and isinstance(value, str) else value


def _with_key(endpoint: Endpoint, param: Param, item: Any) -> Any:
    """An item of a batch with the key that the client would otherwise make up, or the docs leave empty."""
    key = key_of(endpoint)
    if not isinstance(item, dict) or key is None or item.get(key) or all(below.wire != key for below in param.fields):
        return item
    return {**item, key: "abc123"}


def _only_required(endpoint: Endpoint, values: dict[str, Any]) -> dict[str, Any]:
    """What is required, also by other values, and the key that the client would make by itself."""
    needed = {param.wire for param in endpoint.params if param.required} | {key_of(endpoint)}
    needed |= {param.wire for param in endpoint.params if _needed(param, values, needed)}
    return {param.wire: values[param.wire] for param in endpoint.params if param.wire in needed & values.keys()}


def _needed(param: Param, values: dict[str, Any], given: set[str | None]) -> bool:
    return any(name in given and values.get(name) in wanted for name, wanted in param.required_if.items())
