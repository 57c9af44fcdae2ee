"""The shape of example values: which members, which nesting, which scalars were seen."""

import json

import msgspec

Scalar = str | int | float | bool | None
_MOST_SAMPLES = 24


class Shape(msgspec.Struct):
    """``kind`` is ``object``, ``list``, ``rows``, ``row``, ``scalar`` or ``json``.

    ``members`` are those of the object, of the objects in the list, or of the object inside the JSON text.
    ``samples`` are the scalars seen here (in the list for a list of scalars); ``columns`` the values by column.
    """

    kind: str
    members: dict[str, "Shape"] = {}
    samples: list[Scalar] = []
    columns: list[list[Scalar]] = []

    @property
    def nested(self) -> bool:
        """Whether objects stand below."""
        return bool(self.members)


def shape_of(value: object) -> Shape:
    """The shape of one value."""
    if isinstance(value, dict):
        return Shape("object", {str(key): shape_of(item) for key, item in value.items()})
    if isinstance(value, list):
        return _list_shape(value)
    if isinstance(value, str) and value[:1] in "{[" and value[1:]:
        return _json_shape(value)
    return Shape("scalar", samples=[value if isinstance(value, (str, int, float, bool)) else None])


def _list_shape(items: list[object]) -> Shape:
    if items and all(isinstance(item, list) for item in items):
        return Shape("rows", columns=_columns([item for item in items if isinstance(item, list)]))
    merged = Shape("list")
    for item in items:
        part = shape_of(item)
        if part.kind == "object":
            merged.members = merge_members(merged.members, part.members)
        else:
            merged.samples.extend(part.samples[: _MOST_SAMPLES - len(merged.samples)])
    return merged


def _columns(rows: list[list[object]]) -> list[list[Scalar]]:
    width = max(len(row) for row in rows)
    columns: list[list[Scalar]] = [[] for _ in range(width)]
    for row in rows[:_MOST_SAMPLES]:
        for column, item in zip(columns, row, strict=False):
            column.append(item if isinstance(item, (str, int, float, bool)) else None)
    return columns


def _json_shape(text: str) -> Shape:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return Shape("scalar", samples=[text])
    inner = shape_of(value)
    return Shape("json", inner.members, [text]) if inner.kind == "object" else Shape("json", {}, [text])


def merge_members(left: dict[str, Shape], right: dict[str, Shape]) -> dict[str, Shape]:
    """Members of both, those of ``left`` first."""
    merged = dict(left)
    for name, shape in right.items():
        merged[name] = merge(merged[name], shape) if name in merged else shape
    return merged


def merge(left: Shape, right: Shape) -> Shape:
    """One shape for two values of the same member; structure wins over null and empty text."""
    if left.kind != right.kind:
        return next((part for part in (left, right) if part.kind != "scalar"), left)
    samples = (left.samples + right.samples)[:_MOST_SAMPLES]
    width = max(len(left.columns), len(right.columns))
    columns = [_at(left.columns, at) + _at(right.columns, at) for at in range(width)]
    return Shape(left.kind, merge_members(left.members, right.members), samples, columns)


def _at(columns: list[list[Scalar]], at: int) -> list[Scalar]:
    return columns[at] if at < len(columns) else []
