"""Examples fit the spec they stand in; about scalars, the exchange's own examples are loose, and so are these rules."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from specloom.diagnostics import Diagnostic, error, quoted
from specloom.load import Document
from specloom.validate.access import OPAQUE, SCALARS, mapping, objects, text
from specloom.validate.context import VenueSpecs
from specloom.validate.jsontext import NotJsonError, Path, decode, offset_of
from specloom.validate.suggest import closest, did_you_mean, one_of


class TypeMismatch(NamedTuple):
    """Something in an example that its spec does not allow, and its path in the JSON."""

    path: Path
    message: str
    hint: str = ""


def examples_fit(document: Document, venue: VenueSpecs) -> Iterator[Diagnostic]:
    """Requests and answers are JSON, and hold what the spec says and nothing else."""
    examples = document.mapping.get("examples")
    for index, example in enumerate(examples if isinstance(examples, list) else ()):
        for part in ("request", "answer"):
            written = text(example, part)
            if written is not None:
                yield from _check(document, f"/examples/{index}/{part}", written, part, venue)
    subscription = text(document.value, "subscribe_example")
    if subscription is not None:
        yield from _check(document, "/subscribe_example", subscription, "message", venue)


def _check(document: Document, pointer: str, written: str, part: str, venue: VenueSpecs) -> Iterator[Diagnostic]:
    try:
        value = decode(written)
    except NotJsonError as problem:
        place = document.text_place(pointer, written[: problem.offset])
        yield error(place, "example-not-json", f"the example {part} is not JSON: {problem}")
        return
    for mismatch in _schema_problems(document, value, part, venue):
        place = document.text_place(pointer, written[: offset_of(written, mismatch.path)])
        yield error(place, "example-misfit", f"the example {part} {mismatch.message}", mismatch.hint)


def _schema_problems(document: Document, value: Any, part: str, venue: VenueSpecs) -> Iterator[TypeMismatch]:
    if part == "answer":
        yield from _answer(document, value, venue)
    elif document.kind == "endpoint":
        yield from _request(document, value, venue)
    else:
        yield from _misspelt(_sent_names(document), value, (), venue)


def _answer(document: Document, value: Any, venue: VenueSpecs) -> Iterator[TypeMismatch]:
    """The value under the envelope's data member, against the response or push."""
    described = mapping(document.value, "response") or mapping(document.value, "push")
    if not isinstance(value, dict):
        yield TypeMismatch((), f"is not an object with the venue's envelope, but {_kind(value)}")
        return
    envelope = _envelope(venue)
    name = text(envelope, "data") or "data"
    misspelt = list(_misspelt_envelope(envelope, value, venue)) if document.kind == "endpoint" else []
    yield from misspelt
    if name in value:
        yield from _field(described, value[name], (name,), "data", venue)
    elif document.kind == "endpoint" and text(described, "type") != "none" and not misspelt:
        yield TypeMismatch((), f"has no member {quoted(name)}")


def _envelope(venue: VenueSpecs) -> Mapping[str, Any]:
    venues = venue.tree.all("venue")
    return mapping(venues[0].value, "envelope") if venues else {}


def _misspelt_envelope(
    envelope: Mapping[str, Any], value: Mapping[str, Any], venue: VenueSpecs
) -> Iterator[TypeMismatch]:
    """Members that almost have an envelope's name; what else stands there is the exchange's affair."""
    missing = [name for name in envelope.values() if isinstance(name, str) and name not in value]
    strange = [key for key in value if key not in envelope.values() and key not in (venue.dictionary or {})]
    for key in strange if missing else ():
        near = closest(key, missing)
        if near is not None:
            yield TypeMismatch((key,), f"has no member {quoted(near)}", f"did you mean '{near}'?")


def _field(own: Mapping[str, Any], value: Any, path: Path, wire: str, venue: VenueSpecs) -> Iterator[TypeMismatch]:
    kind, fields = venue.type_of(wire, own), mapping(own, "fields")
    if value is None or value == "" or kind is None or kind in OPAQUE:
        return
    if kind == "object":
        yield from _object(fields, value, path, wire, venue)
    elif kind == "map":
        yield from _map(fields, value, path, wire, venue)
    elif kind == "list":
        yield from _list(fields, value, path, wire, venue)
    elif kind == "row":
        yield from _row(fields, value, path, wire, venue)
    elif kind == "rows":
        yield from _rows(fields, value, path, wire, venue)
    elif kind in SCALARS and isinstance(value, dict | list):
        yield TypeMismatch(path, f"has {_kind(value)} for {quoted(wire)}, which is {quoted(kind)}")
    elif kind == "none" and value not in ({}, []):
        yield TypeMismatch(path, "has data, but the response type is 'none'")


def _object(fields: Mapping[str, Any], value: Any, path: Path, wire: str, venue: VenueSpecs) -> Iterator[TypeMismatch]:
    if not isinstance(value, dict):
        yield TypeMismatch(path, f"has {_kind(value)} for {quoted(wire)}, which is an object")
    elif fields:
        aliases = _aliases(fields)
        for name, member in value.items():
            known = fields.get(name, aliases.get(name, ()))
            if known == ():
                hint = did_you_mean(name, fields, f"describe it under the fields of {quoted(wire)}")
                yield TypeMismatch(
                    (*path, name), f"contains {quoted(name)}, which the response does not describe", hint
                )
            else:
                yield from _field(known if isinstance(known, dict) else {}, member, (*path, name), name, venue)


def _aliases(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {
        alias: own
        for own in fields.values()
        if isinstance(own, dict) and isinstance(own.get("aliases"), list)
        for alias in own["aliases"]
        if isinstance(alias, str)
    }


def _map(fields: Mapping[str, Any], value: Any, path: Path, wire: str, venue: VenueSpecs) -> Iterator[TypeMismatch]:
    if not isinstance(value, dict):
        yield TypeMismatch(path, f"has {_kind(value)} for {quoted(wire)}, which is a map")
    elif fields:
        for name, member in value.items():
            yield from _object(fields, member, (*path, name), wire, venue)


def _list(fields: Mapping[str, Any], value: Any, path: Path, wire: str, venue: VenueSpecs) -> Iterator[TypeMismatch]:
    if not isinstance(value, list):
        yield TypeMismatch(path, f"has {_kind(value)} for {quoted(wire)}, which is a list")
    elif fields:
        for index, item in enumerate(value):
            yield from _object(fields, item, (*path, index), wire, venue)


def _rows(fields: Mapping[str, Any], value: Any, path: Path, wire: str, venue: VenueSpecs) -> Iterator[TypeMismatch]:
    if not isinstance(value, list):
        yield TypeMismatch(path, f"has {_kind(value)} for {quoted(wire)}, which is a list of rows")
    else:
        for index, item in enumerate(value):
            yield from _row(fields, item, (*path, index), wire, venue)


def _row(fields: Mapping[str, Any], value: Any, path: Path, wire: str, _venue: VenueSpecs) -> Iterator[TypeMismatch]:
    if not isinstance(value, list):
        yield TypeMismatch(path, f"has {_kind(value)} in {quoted(wire)}, where a row is a list")
    elif fields and len(value) > len(fields):
        message = f"has a row of {len(value)} values in {quoted(wire)}, which describes {len(fields)} columns"
        yield TypeMismatch(path, message, "describe the columns that are missing")


def _request(document: Document, value: Any, venue: VenueSpecs) -> Iterator[TypeMismatch]:
    params = mapping(document.value, "params")
    is_open = document.mapping.get("open_params") is True
    if text(document.value, "body", "kind") == "list":
        if not isinstance(value, list):
            yield TypeMismatch((), f"is {_kind(value)}, but the body is a list")
            return
        for index, item in enumerate(value):
            yield from _arguments(params, item, (index,), venue, is_open=is_open)
    else:
        yield from _arguments(params, value, (), venue, is_open=is_open)


def _arguments(
    params: Mapping[str, Any], value: Any, path: Path, venue: VenueSpecs, *, is_open: bool
) -> Iterator[TypeMismatch]:
    if not isinstance(value, dict):
        yield TypeMismatch(path, f"has {_kind(value)} where parameters are named")
        return
    for wire in params:
        if mapping(params, wire).get("required") is True and wire not in value:
            yield TypeMismatch(
                path, f"has no required parameter {quoted(wire)}", "add it to the example, or remove required"
            )
    for name, given in value.items():
        if name in params:
            yield from _argument(mapping(params, name), given, (*path, name), name, venue)
        elif not is_open:
            hint = did_you_mean(name, params, "add it to params")
            yield TypeMismatch((*path, name), f"sends {quoted(name)}, which is not a parameter", hint)


def _argument(own: Mapping[str, Any], value: Any, path: Path, wire: str, venue: VenueSpecs) -> Iterator[TypeMismatch]:
    kind, fields = venue.type_of(wire, own), mapping(own, "fields")
    if isinstance(value, str | int) and value != "":
        known = venue.values_of(wire, own)
        if known and str(value).casefold() not in {one.casefold() for one in known}:
            message = f"sends {quoted(value)} as {quoted(wire)}, which is not among its values"
            yield TypeMismatch(path, message, did_you_mean(str(value), known, one_of(known)))
    elif fields and kind == "list" and isinstance(value, list):
        for index, item in enumerate(value):
            yield from _arguments(fields, item, (*path, index), venue, is_open=False)
    elif fields and kind == "object" and isinstance(value, dict):
        yield from _arguments(fields, value, path, venue, is_open=False)
    elif kind in SCALARS and kind not in OPAQUE and isinstance(value, dict | list):
        yield TypeMismatch(path, f"sends {_kind(value)} as {quoted(wire)}, which is {quoted(kind)}")


def _sent_names(document: Document) -> list[str]:
    return [name for members in objects(document) if members.sent for name in members.values]


def _misspelt(names: list[str], value: Any, path: Path, venue: VenueSpecs) -> Iterator[TypeMismatch]:
    """Almost a declared name, anywhere in a socket message: what else such a message holds is the venue's affair."""
    for key, member in _children(value):
        near = closest(key, names) if isinstance(key, str) and key not in (venue.dictionary or {}) else None
        if near is not None and key not in names:
            yield TypeMismatch(
                (*path, key), f"sends {quoted(key)}, which is not a parameter", f"did you mean '{near}'?"
            )
        yield from _misspelt(names, member, (*path, key), venue)


def _children(value: Any) -> list[tuple[str | int, Any]]:
    if isinstance(value, dict):
        return list(value.items())
    return list(enumerate(value)) if isinstance(value, list) else []


def _kind(value: Any) -> str:
    if isinstance(value, dict):
        return "an object"
    if isinstance(value, list):
        return "a list"
    if isinstance(value, str):
        return "a text"
    return "nothing" if value is None else "a number or a flag"
