"""What an endpoint answers: its rows, merged with what its examples show."""

from collections.abc import Sequence

import msgspec

from specloom.importers.nodes import Node
from specloom.importers.report import ImportReport
from specloom.importers.shapes import Shape, merge, shape_of
from specloom.importers.table_merger import TableMerger, example_only, from_shape
from specloom.importers.value_facts import describe_fields
from specloom.importers.values import Value, walk

_ENVELOPE = ("code", "msg", "message", "requestTime", "data")
_SUCCESS = ("00000", "0", 0, "success", "200")


class Json(msgspec.Struct, frozen=True):
    """A JSON example: the text as shown (mended where needed) and its value."""

    line: int
    text: str
    value: object


def read_answer(
    nodes: list[Node], examples: Sequence[Json], page: str, report: ImportReport, bare: str = "scalar"
) -> tuple[Value, list[str]]:
    """What stands under ``data``, and the texts of the good examples.

    ``bare`` is the structure of ``data`` where no example shows one.
    """
    answers = [example for example in examples if isinstance(example.value, dict) and "code" in example.value]
    good = [example for example in answers if _member(example, "code") in _SUCCESS] or answers
    if not good:
        report.add("no-answer", page, 0, "the page has no example answer", "note")
    shape = _merged(good) if good else Shape(bare)
    root = from_shape("", shape)
    root.stated = True
    TableMerger(root, page, report).place(strip_envelope(nodes, shape))
    for path in example_only(root):
        line = good[0].line if good else 0
        report.add("example-only", page, line, f"only the example shows '{'.'.join(path)}'", "note")
    for field in walk(root.fields):
        field.required = None
    describe_fields(root.fields)
    _settle_root(root, page, report)
    return root, [example.text for example in good]


def strip_envelope(nodes: list[Node], shape: Shape) -> list[Node]:
    """Rows below ``data``; rows for the members around it are left out."""
    names = [node.name for node in nodes]
    if "data" in names and "data" not in shape.members:
        inner = next(node for node in nodes if node.name == "data")
        rest = [node for node in nodes if node.name not in _ENVELOPE]
        return [*inner.children, *rest]
    alone = not shape.members and len(nodes) == 1
    if alone or ("requestTime" in names and "requestTime" not in shape.members):
        return [node for node in nodes if node.name not in _ENVELOPE or node.name in shape.members]
    return nodes


def _settle_root(root: Value, page: str, report: ImportReport) -> None:
    """Where the example has a plain value under ``data``, rows of the table have nowhere to stand."""
    plain = any(sample not in (None, "") for sample in root.samples)
    if not root.fields or not (plain or root.kind == "scalar"):
        return
    if plain and root.kind != "list":
        names = ", ".join(root.fields)
        report.add("plain-data", page, 0, f"the example has no object under data; the table's {names} were left out")
        root.kind, root.fields = "scalar", {}
    elif root.kind == "scalar":
        root.kind = "object"


def _member(example: Json, member: str) -> object:
    return example.value.get(member) if isinstance(example.value, dict) else None


def _merged(examples: Sequence[Json]) -> Shape:
    shape = Shape("scalar")
    for example in examples:
        part = shape_of(_member(example, "data"))
        shape = part if shape.kind == "scalar" and not shape.samples else merge(shape, part)
    return shape
