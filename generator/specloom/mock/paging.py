"""Pages of made rows: every style of the specs walks to an end."""

from collections.abc import Mapping
from typing import Any

from specloom.mock.value_faker import ValueFaker
from specloom.model import Endpoint, Field, Paging

_DEFAULT_SIZE = 20
_GREATEST_SIZE = 500
_NEWEST_ID = 900_000_000_000


def positive(text: Any, default: int) -> int:
    """The number that a text holds, ``default`` when it holds none above zero."""
    digits = str(text or "")
    if digits.isascii() and digits.isdigit() and len(digits) < 40 and int(digits) > 0:
        return int(digits)
    return default


def page_size(paging: Paging, params: dict[str, Any]) -> int:
    """How many rows the caller wants."""
    wanted = positive(params.get(paging.size_param), _DEFAULT_SIZE) if paging.size_param else _DEFAULT_SIZE
    return min(wanted, paging.size_max or _GREATEST_SIZE, _GREATEST_SIZE)


def is_first_page(paging: Paging, params: Mapping[str, Any]) -> bool:
    """Whether ``params`` ask for the page that a walk begins with."""
    return params.get(paging.param) in {None, "", "1"} if paging.style == "page_no" else not params.get(paging.param)


def page_bounds(paging: Paging, params: dict[str, Any], ids: list[int], *, lost: int = 0) -> tuple[int, int]:
    """Where in ``ids`` (newest first) the page that ``params`` ask for begins and ends, ``lost`` pages further on."""
    size = page_size(paging, params)
    if paging.style == "page_no":
        start = (positive(params.get(paging.param), 1) - 1) * size
    else:
        before = positive(params.get(paging.param), ids[0] + 1 if ids else 1)
        start = sum(1 for row_id in ids if row_id >= before)
    start = min(start + lost * size, len(ids))
    return start, min(start + size, len(ids))


def made_page(faker: ValueFaker, endpoint: Endpoint, params: dict[str, Any], now_ms: int, *, lost: int = 0) -> Any:
    """The ``data`` of one page; there are two and a half pages in all."""
    paging = endpoint.paging
    assert paging is not None
    ids = list(range(_NEWEST_ID, _NEWEST_ID - (page_size(paging, params) * 5 + 1) // 2, -1))
    start, end = page_bounds(paging, params, ids, lost=lost)
    row_field = field_at(endpoint.response, paging.items)
    echo = {name: value for name, value in params.items() if name not in {paging.param, paging.size_param}}
    rows = [
        _row(faker, endpoint, row_field, ids[index], now_ms=now_ms - index * 1000, echo=echo)
        for index in range(start, end)
    ]
    if endpoint.response.type == "object" or paging.items:
        data = faker.make(endpoint.response, faker.source(endpoint.call), now_ms, echo, endpoint.version)
        place_rows(data, paging, rows, ids[end - 1] if end > start else None)
        return data
    return rows


def _row(faker: ValueFaker, endpoint: Endpoint, field: Field, row_id: int, *, now_ms: int, echo: dict[str, Any]) -> Any:
    numbers = faker.source(endpoint.call, str(row_id))
    made = faker.make(field, numbers, now_ms, echo, endpoint.version)
    row = made[0] if isinstance(made, list) and made else made
    paging = endpoint.paging
    assert paging is not None
    if isinstance(row, dict):
        for name in (paging.row_id, paging.source if paging.source_of_row else None):
            if name in row:
                row[name] = str(row_id)
    return row


def place_rows(data: Any, paging: Paging, rows: list[Any], last_id: Any) -> None:
    """Put the rows and the next position where the spec says they stand."""
    _set(data, paging.items, rows)
    if paging.source and not paging.source_of_row:
        _set(data, paging.source, "" if last_id is None else str(last_id))


def field_at(field: Field, path: str) -> Field:
    """The field at a dotted path below ``field``; the field itself when there is no such thing."""
    for name in path.split(".") if path else ():
        below = next((child for child in field.fields if child.wire == name), None)
        if below is None:
            return field
        field = below
    return field


def _set(data: Any, path: str, value: Any) -> None:
    *parents, last = path.split(".")
    for name in parents:
        if not isinstance(data, dict):
            return
        data = data.setdefault(name, {})
    if isinstance(data, dict):
        data[last] = value
