"""Table rows and example shapes put together as one tree of values."""

import difflib
import re
from collections.abc import Iterator

from specloom.importers.column_names import column_names
from specloom.importers.nodes import Node
from specloom.importers.report import ImportReport
from specloom.importers.shapes import Shape
from specloom.importers.values import Value

_LIST = re.compile(r"list|array|\[\]", re.IGNORECASE)
_OBJECT = re.compile(r"object|map|json", re.IGNORECASE)
_CLOSE = 0.8

Path = tuple[str, ...]


class TableMerger:
    """Merges the rows of one table into the shape of its example.

    The example decides where a value stands, the table which values there are. Names that the two spell differently
    become one value with an alias; names that only one of them has are kept.
    """

    def __init__(self, root: Value, page: str, report: ImportReport, *, spellings: bool = True) -> None:
        """Merge into ``root``, made by ``from_shape``; with ``spellings``, two of one name become one value."""
        self._spellings = spellings
        self._root = root
        self._count = 0
        self._page = page
        self._report = report

    def place(self, nodes: list[Node], path: Path = ()) -> None:
        """Give each row its place: where the example has the name, else beside the row before it."""
        self._set_columns(nodes, path)
        named = [node for node in nodes if node.index is None]
        homes = [self._home(node, path) for node in named]
        beside = next((home for home in homes if home is not None), path)
        late: list[tuple[Node, Path]] = []
        for node, home in zip(named, homes, strict=True):
            if home is None:
                late.append((node, beside))
            else:
                beside = home
                self._fill(node, home, node.name)
        for node, near in late:
            self._add_missing(node, near)

    def _home(self, node: Node, path: Path) -> Path | None:
        """Where the example has the name: here, else the one place below or the nearest above."""
        here = _at(self._root, path)
        if here is None:
            return None
        if node.name in here.fields and not here.fields[node.name].stated:
            return path
        found = next((place for place in self._places(path) if self._is_free(place, node.name)), None)
        if found is not None:
            said, where = ".".join(path) or "the top", ".".join(found) or "the top"
            self._note("moved", node, f"the table has '{node.name}' at {said}, the example at {where}", "note")
        return found

    def _places(self, path: Path) -> Iterator[Path]:
        """Where else a name may stand: below, then at each place above and below that."""
        for depth in range(len(path), -1, -1):
            value = _at(self._root, path[:depth])
            if value is not None:
                yield path[:depth]
                yield from _below(value, path[:depth])

    def _is_free(self, place: Path, name: str) -> bool:
        value = _fields(self._root, place).get(name)
        return value is not None and not value.stated

    def _fill(self, node: Node, home: Path, name: str) -> None:
        value = _fields(self._root, home)[name]
        if value.stated:
            self._note("twice", node, f"'{node.name}' stands twice in the table; the first row was kept")
            self.place(node.children, (*home, name))
            return
        value.column, value.text, value.line, value.stated = node.type, node.text, node.line, True
        value.required = node.required
        _copy_stated(node, value)
        self._count += 1
        value.order = self._count
        empty = not any(sample not in (None, "") for sample in value.samples)
        if value.kind == "scalar" and empty and (node.children or value.samples == []):
            value.kind = _kind(node)
        if node.children:
            if value.kind == "scalar":
                self._note("not-nested", node, f"the table nests rows below '{node.name}', the example has none there")
            self.place(node.children, (*home, name))

    def _add_missing(self, node: Node, near: Path) -> None:
        """A name that the example lacks: another spelling of one that the table lacks, or a value of its own."""
        container = _at(self._root, near)
        while container is None or (near and container.kind in ("scalar", "rows", "row")):
            near = near[:-1]
            container = _at(self._root, near)
        other = _other_spelling(node, container.fields) if self._spellings else None
        if other:
            container.fields[other].aliases.append(node.name)
            self._note("two-names", node, f"the table says '{node.name}', the example '{other}'; both are read")
            self._fill(node, near, other)
            return
        if container.kind in ("scalar", "rows") or (container.kind == "list" and not _real(container)):
            container.kind = "list" if container.kind == "list" else "object"
        container.fields.setdefault(node.name, Value(node.name, _kind(node)))
        self._fill(node, near, node.name)

    def _set_columns(self, nodes: list[Node], path: Path) -> None:
        """Turn ``index[0]`` rows into the named columns of the array that they describe."""
        indexed = [node for node in nodes if node.index is not None]
        here = _at(self._root, path)
        if here is None or not indexed:
            return
        width = len(here.columns)
        if width == 0 and len(indexed) == 1 and here.kind in ("list", "scalar"):
            here.kind = "list"
            return
        if here.kind in ("list", "scalar") and not here.fields:
            here.kind = "row" if not path or here.samples else "rows"
            here.samples = []
        if here.kind not in ("rows", "row"):
            self._note("columns", indexed[0], "rows describe array positions, but the example has no array there")
            return
        names = column_names([node.text for node in indexed], width)
        here.fields = {
            name: Value(name, column="String", samples=here.columns[at] if at < width else [], stated=True)
            for at, name in enumerate(names)
        }

    def _note(self, code: str, node: Node, message: str, level: str = "warning") -> None:
        self._report.add(code, self._page, node.line, message, level)


def _copy_stated(node: Node, value: Value) -> None:
    """Facts that the source states apart from its sentences; what an example shows counts before its own samples."""
    value.values, value.default, value.max, value.pattern = node.values, node.default, node.max, node.pattern
    value.max_length, value.max_items = node.max_length, node.max_items
    value.required_if, value.only_if = dict(node.required_if), dict(node.only_if)
    if not value.samples and not node.children:
        value.samples = list(node.samples)


def from_shape(name: str, shape: Shape) -> Value:
    """The tree that an example alone gives."""
    value = Value(name, shape.kind, samples=list(shape.samples), columns=shape.columns)
    value.fields = {key: from_shape(key, member) for key, member in shape.members.items()}
    if shape.kind == "rows":
        names = column_names([], len(shape.columns))
        value.fields = {
            key: Value(key, samples=samples, stated=True) for key, samples in zip(names, shape.columns, strict=True)
        }
    return value


def example_only(value: Value, path: Path = ()) -> Iterator[Path]:
    """Paths of the values that no table row states."""
    for name, field in value.fields.items():
        here = (*path, name)
        if not field.stated:
            yield here
        yield from example_only(field, here)


def _kind(node: Node) -> str:
    if _LIST.search(node.type):
        return "list"
    if node.children or _OBJECT.search(node.type):
        return "object"
    return "scalar"


def _real(value: Value) -> bool:
    return any(sample not in (None, "") for sample in value.samples)


def _at(root: Value, path: Path) -> Value | None:
    value: Value | None = root
    for name in path:
        value = value.fields.get(name) if value else None
    return value


def _fields(root: Value, path: Path) -> dict[str, Value]:
    value = _at(root, path)
    return value.fields if value and value.kind not in ("rows", "row") else {}


def _below(value: Value, path: Path) -> Iterator[Path]:
    """Containers below a value, nearest first."""
    level = [(path, value)]
    while level:
        deeper = [((*where, name), field) for where, holder in level for name, field in holder.fields.items()]
        level = [(where, field) for where, field in deeper if field.fields and field.kind not in ("rows", "row")]
        yield from (where for where, _ in level)


def _other_spelling(node: Node, fields: dict[str, Value]) -> str | None:
    free = [name for name, value in fields.items() if not value.stated]
    same = [name for name in free if name.lower() == node.name.lower()]
    return next(iter(same or difflib.get_close_matches(node.name, free, 1, _CLOSE)), None)
