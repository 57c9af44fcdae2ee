"""What a call sends: parameters and members of the body together, and an example of them."""

from collections.abc import Iterator, Mapping
from typing import Any

from specloom.importers.openapi.examples import decode_shown, show
from specloom.importers.openapi.params import IN_QUERY, read_beside_body
from specloom.importers.openapi.reading import Reading, shown_in
from specloom.importers.requests import request_example
from specloom.importers.values import Value
from specloom.importers.variants import Schema


def read_sent(reading: Reading) -> tuple[dict[str, Value], bool]:
    """All that a caller passes, by wire name, and whether the body is a list of it."""
    values = {value.name: value for value in read_beside_body(reading)}
    body, is_list = _body(reading)
    for name, value in body.items():
        if name in values:
            reading.note("twice", f"'{name}' is a parameter and a member of the body; the parameter was kept")
        else:
            values[name] = value
            value.place = "body" if reading.named.method in IN_QUERY else ""
    if is_list and len(values) > len(body):
        reading.note("list-body", "parameters beside a body that is a list have no place yet; they were left out")
        values = body
    return {name: value for name, value in values.items() if name not in reading.rules.remove}, is_list


def _body(reading: Reading) -> tuple[dict[str, Value], bool]:
    stated = reading.data.get("requestBody")
    media = reading.media(reading.schemas.resolved(stated), "body") if stated is not None else None
    if media is None:
        return {}, False
    value = reading.schemas.value("body", media.get("schema") or {}, is_param=True)
    for shown in _decoded(reading, media):
        show(value, shown, reading.note)
    if value.kind == "list":
        if not value.fields:
            words = "the body is a list of plain values, which calls cannot say yet; it was left out"
            reading.note("body", words, "error")
        return value.fields, bool(value.fields)
    if value.kind != "object":
        reading.note("body", f"the body is no object but {value.kind}; it was left out", "error")
    if reading.named.method == "GET" and value.fields:
        reading.note("body", "a GET has a body; its members are read as members of the body")
    return value.fields, False


def read_request(reading: Reading, params: Mapping[str, Value], *, is_list: bool) -> str | None:
    """An example of what a caller passes, as JSON, where there is one that is complete."""
    shown = next(reading.from_members(reading.rules.request_examples), None)
    if shown is None:
        shown = next(_body_examples(reading), None)
    if not isinstance(shown, (dict, list)) or isinstance(shown, list) != is_list:
        return None
    where = reading.operation.where
    kept = _without(shown, set(reading.rules.remove))
    return request_example(kept, params, where.line, where.file, reading.report)


def _body_examples(reading: Reading) -> Iterator[object]:
    content = reading.schemas.resolved(reading.data.get("requestBody")).get("content")
    for media in content.values() if isinstance(content, dict) else ():
        yield from _decoded(reading, reading.schemas.resolved(media))


def _decoded(reading: Reading, media: Schema) -> Iterator[object]:
    """The examples of a body; one that is written as a text is read as the JSON that it holds."""
    for shown in shown_in(media):
        try:
            yield decode_shown(shown)
        except (ValueError, RecursionError):
            reading.note("not-json", "an example of the body is not JSON; it was left out")


def _without(shown: Any, names: set[str]) -> Any:
    if isinstance(shown, list):
        return [_without(one, names) for one in shown]
    return {key: one for key, one in shown.items() if key not in names} if isinstance(shown, dict) else shown
