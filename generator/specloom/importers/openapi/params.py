"""Parameters that stand beside the body: in the path and in the query."""

from collections.abc import Iterator

from specloom import naming
from specloom.importers.openapi.examples import show
from specloom.importers.openapi.reading import Reading, shown_in
from specloom.importers.values import Value
from specloom.importers.variants import Schema

IN_QUERY = ("GET", "DELETE")
"""Methods whose parameters stand in the query where nobody says otherwise."""

_PLACES = ("path", "query", "header", "cookie")
_Stated = tuple[object, Schema, str, str]


def read_beside_body(reading: Reading) -> Iterator[Value]:
    """Each name once; the operation's own come before those of its path."""
    seen: set[str] = set()
    for stated, param, name, place in _of_path_and_query(reading):
        if name in seen:
            words = f"'{name}' stands in the path and in the query; the first was kept"
            reading.schemas.note("twice", stated, words)
            continue
        seen.add(name)
        yield _param(reading, stated, param, name, place)
    for name in naming.path_parameters(reading.operation.path):
        if name not in seen:
            reading.note("path-parameter", f"the path has {{{name}}}, but no such parameter; it is taken as text")
            yield Value(name, column="string", stated=True, is_param=True, required=True)


def _of_path_and_query(reading: Reading) -> Iterator[_Stated]:
    """Without those of headers, which calls cannot pass yet; what signing sends itself is no loss."""
    for stated, param, name, place in _each_once(reading):
        if place in ("path", "query"):
            yield stated, param, name, place
        elif name not in reading.rules.remove:
            words = f"'{name}' goes into a {place}, which calls cannot say yet; it was left out"
            reading.schemas.note("header", stated, words)


def _each_once(reading: Reading) -> Iterator[_Stated]:
    listed = reading.data.get("parameters")
    own = listed if isinstance(listed, list) else []
    places: set[tuple[str, str]] = set()
    for number, stated in enumerate([*own, *reading.operation.shared]):
        param = reading.schemas.resolved(stated)
        name, place = param.get("name"), param.get("in")
        if not isinstance(name, str) or place not in _PLACES:
            if param:
                reading.schemas.note("parameter", stated, "a parameter has no name, or no place ('in')", "error")
        elif (name, str(place)) not in places:
            places.add((name, str(place)))
            yield stated, param, name, str(place)
        elif number < len(own):
            reading.schemas.note("twice", stated, f"'{name}' is stated twice; the first was kept")


def _param(reading: Reading, stated: object, param: Schema, name: str, place: str) -> Value:
    schema = _schema(param)
    if schema is None:
        reading.schemas.note("untyped", stated, f"'{name}' has no schema; it is taken as text")
    value = reading.schemas.value(name, schema or {"type": "string"}, is_param=True)
    value.required = param.get("required") is True or place == "path"
    value.deprecated = value.deprecated or param.get("deprecated") is True
    value.line = reading.library.where(stated).line or value.line
    if place == "query" and reading.named.method not in IN_QUERY:
        value.place = "query"
    if place == "path":
        _check_path(reading, stated, param, name)
    for shown in shown_in(param):
        show(value, shown, reading.note)
    return value


def _schema(param: Schema) -> object:
    content = param.get("content")
    inner: object = next(iter(content.values()), {}) if isinstance(content, dict) and content else {}
    return param.get("schema") or (inner.get("schema") if isinstance(inner, dict) else None)


def _check_path(reading: Reading, stated: object, param: Schema, name: str) -> None:
    if param.get("required") is not True:
        reading.schemas.note("path-parameter", stated, f"'{name}' is part of the path, so it is required")
    if name not in naming.path_parameters(reading.operation.path):
        words = f"'{name}' is to stand in the path, which does not name it; it is sent as others are"
        reading.schemas.note("path-parameter", stated, words)
