"""Made-up answers in three pages, the last one empty, and what an iterator over them must ask and give."""

from typing import Any

import msgspec

from specloom.model import Endpoint, Field, Paging
from specloom.render.python.expectations import scalar, structure
from specloom.render.python.source import Safe, SpecText, literal
from specloom.render.python.testing.arguments import arguments
from specloom.traced import derive

_IDS = (("106", "105"), ("104", "103"))


class Pagination(msgspec.Struct, frozen=True, kw_only=True):
    """``pages`` are the answers' data; ``rows`` what is read of them; ``positions`` what the requests ask for.

    ``made_for`` is the spec's value because of which there is such a test.
    """

    made_for: SpecText
    pages: tuple[Safe, ...]
    rows: Safe
    positions: Safe
    size: Safe | None
    size_name: Safe | None
    arguments: Safe
    windows: Safe | None


def pagination(endpoint: Endpoint, values: Any) -> Pagination | None:
    """The pages of an endpoint; None where it has none, or its rows have nothing that tells them apart."""
    paging = endpoint.paging
    row = field_at(endpoint.response, paging.items) if paging else None
    member = _member(paging, row) if paging and row else None
    if paging is None or member is None:
        return None
    given = _from_the_start(endpoint, paging, values)
    values_read = ", ".join(scalar(member.type, one, "row") for ids in _IDS for one in ids)
    return Pagination(
        made_for=SpecText(derive(paging.style, paging.style, paging.items)),
        pages=tuple(structure(_page(paging, member, ids)) for ids in (*_IDS, ())),
        rows=Safe(f"({literal(member.name)}, [{values_read}])"),
        positions=literal((paging.param, _positions(paging, given))),
        size=_size(paging, given),
        size_name=_size_name(endpoint, paging),
        arguments=arguments(endpoint, given),
        windows=_windows(endpoint, paging),
    )


def field_at(field: Field, path: str) -> Field | None:
    """The field at a dotted path."""
    for step in filter(None, path.split(".")):
        found = next((below for below in field.fields if below.wire == step), None)
        if found is None:
            return None
        field = found
    return field


def _member(paging: Paging, row: Field) -> Field | None:
    """What tells the made rows apart: their id, else the member that the next page is asked with, else any value."""
    wanted = (paging.row_id, paging.source if paging.source_of_row else None)
    by_wire = {below.wire: below for below in row.fields if row.type == "list"}
    for name in wanted:
        if name in by_wire:
            return by_wire[name]
    plain = (below for below in by_wire.values() if below.type in ("text", "decimal") and not below.values)
    return None if paging.row_id else next(plain, None)


def _page(paging: Paging, member: Field, ids: tuple[str, ...]) -> Any:
    names = [member.wire, *([paging.source] if paging.source and paging.source_of_row else [])]
    rows: Any = [dict.fromkeys(names, one) for one in ids]
    data: Any = _placed(paging.items, rows) if paging.items else rows
    if paging.source and not paging.source_of_row and isinstance(data, dict):
        data |= _placed(paging.source, ids[-1] if ids else "")
    return data


def _placed(path: str, value: Any) -> dict[str, Any]:
    for step in reversed(path.split(".")):
        value = {step: value}
    return dict(value)


def _positions(paging: Paging, given: dict[str, Any]) -> list[str | None]:
    """The positions of the three requests."""
    if paging.style == "page_no":
        return ["1", "2", "3"]
    return [given.get(paging.param), *(ids[-1] for ids in _IDS)]


def _size(paging: Paging, given: dict[str, Any]) -> Safe | None:
    """The parameter with which the longest pages must be asked for, and its value in the three requests."""
    if paging.size_param is None or paging.size_max is None or paging.size_param in given:
        return None
    return literal((paging.size_param, [str(paging.size_max)] * 3))


def _size_name(endpoint: Endpoint, paging: Paging) -> Safe | None:
    """The argument that says how long pages are."""
    names = {param.wire: param.name for param in endpoint.params}
    return literal(names[paging.size_param]) if paging.size_param in names else None


def _from_the_start(endpoint: Endpoint, paging: Paging, values: dict[str, Any]) -> dict[str, Any]:
    """The arguments, from the first page on; with a range, where one must be given, that needs no cutting."""
    window, given, names = paging.window, dict(values), {param.wire for param in endpoint.params}
    if paging.style == "page_no" and paging.param in given:
        given[paging.param] = "1"
    if window is not None and window.start in given:
        given |= {name: "1700000000000" for name in (window.start, window.end) if name in names}
    return given


def _windows(endpoint: Endpoint, paging: Paging) -> Safe | None:
    """A range twice as long as one call may ask for, and the two ranges that must be asked for."""
    window = paging.window
    names = {param.wire: param.name for param in endpoint.params}
    if window is None or window.max_seconds is None or not {window.start, window.end} <= names.keys():
        return None
    longest = window.max_seconds * 1000
    border = longest if paging.row_id is not None else longest - 1
    return literal(
        {
            "range": {names[window.start]: 0, names[window.end]: 2 * longest},
            window.start: [str(longest), "0"],
            window.end: [str(2 * longest), str(border)],
        }
    )
