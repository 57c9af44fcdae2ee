"""Schemas as trees of rows: names cleaned, flattened rows put below their list, variants folded into one."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from specloom.importers.bitget_catalog.references import References
from specloom.importers.infer_type import Sample
from specloom.importers.nodes import Node
from specloom.importers.report import ImportReport
from specloom.importers.variants import Schema, Variant, read_variants

_NAME = re.compile(r"[A-Za-z_$][A-Za-z0-9_$.-]*")
_ROW = re.compile(r"^(?P<marks>(?:>|&gt;|└|├|│|─|\s)*)(?P<name>.*)$", re.DOTALL)
_AFTER_NAME = re.compile(r"\s*[(（].*$", re.DOTALL)  # noqa: RUF001 - the docs use full-width brackets
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_MOST_SAMPLES = 8
_DEEPEST = 24
_TYPES = {"number": "decimal", "boolean": "bool"}


class SchemaReader:
    """Reads the schemas of one operation; ``page`` and ``line`` are by what its findings are named."""

    def __init__(self, references: References, page: str, line: int, report: ImportReport) -> None:
        """Read schemas whose references ``references`` knows."""
        self._references = references
        self._page = page
        self._line = line
        self._report = report

    def resolved(self, schema: object) -> Schema:
        """The schema with its references followed; empty, and reported, where one leads nowhere."""
        try:
            return self._references.resolved(schema)
        except LookupError as error:
            self.note("reference", f"a schema points to {error.args[0]}, which is not there", "error")
            return {}

    def note(self, code: str, message: str, level: str = "warning") -> None:
        """Report one thing about the operation."""
        self._report.add(code, self._page, self._line, message, level)

    def members(self, schema: object, depth: int = 0) -> list[Node]:
        """The rows below an object, or below the items of an array."""
        whole = self.resolved(schema)
        if depth > _DEEPEST:
            self.note("nesting", "a schema is nested too deeply to read; its innermost members were left out", "error")
            return []
        if kind_of(whole) == "array" and not whole.get("properties"):
            return self.members(whole.get("items"), depth)
        properties = whole.get("properties")
        required = frozenset(name for name in whole.get("required") or () if isinstance(name, str))
        rows = [
            (name, self._node(name, own, name in required, depth))
            for name, own in (properties.items() if isinstance(properties, dict) else ())
        ]
        return self._add_variants(whole, self._nested(rows), depth)

    def parameter(self, name: str, schema: object, required: bool, text: str) -> Node | None:
        """One parameter that stands beside the schemas."""
        rows = self._nested([(name, self._node(name, schema, required, 0))])
        if rows and text:
            rows[0].text = plain_text(text)
        return rows[0] if rows else None

    def _node(self, name: str, schema: object, required: bool, depth: int) -> Node:
        own = self.resolved(schema)
        kind = kind_of(own)
        children = self.members(own, depth + 1) if kind in ("object", "array") else []
        if kind == "object" and not children and isinstance(own.get("additionalProperties"), dict):
            children = self.members(own["additionalProperties"], depth + 1)
            self.note("map", f"'{name}' is an object with free names; its members are read as those of an object")
        node = Node(name, self._line, _TYPES.get(kind, kind), required, plain_text(own.get("description")))
        node.children = children
        _add_stated(node, own)
        return node

    def _nested(self, rows: Iterable[tuple[str, Node]]) -> list[Node]:
        """Rows by their marks: one that begins with ``>`` stands below the last row with fewer."""
        roots: list[Node] = []
        open_nodes: list[tuple[int, Node]] = []
        for raw, node in rows:
            depth, name = _split(raw)
            found = _NAME.match(name)
            if not found:
                self.note("bad-name", f"'{raw[:60]}' cannot be a name; it was left out", "error")
                continue
            if _AFTER_NAME.sub("", name) != found.group():
                self.note("bad-name", f"'{raw[:60]}' was read as '{found.group()}'")
            node.name = found.group()
            while open_nodes and open_nodes[-1][0] >= depth:
                open_nodes.pop()
            (open_nodes[-1][1].children if open_nodes else roots).append(node)
            open_nodes.append((depth, node))
        return roots

    def _add_variants(self, schema: Schema, rows: list[Node], depth: int) -> list[Node]:
        try:
            chooser, variants = read_variants(schema, self._references)
        except LookupError as error:
            self.note("reference", f"a variant points to {error.args[0]}, which is not there", "error")
            return rows
        shaped = [variant for variant in variants if variant.properties or variant.required]
        if not shaped:
            return rows
        told = chooser is not None and all(variant.value is not None for variant in shaped)
        if not told:
            self.note("variants", "nothing tells the variants of a schema apart; all their members are optional")
        self._check_chooser(chooser, rows, shaped)
        found = {row.name: row for row in rows}
        for variant in shaped:
            for row in self._variant_rows(variant, depth):
                self._fold(row, variant, chooser if told else None, found, {node.name for node in rows})
        return list(found.values())

    def _variant_rows(self, variant: Variant, depth: int) -> list[Node]:
        rows = [
            (name, self._node(name, own, name in variant.required, depth)) for name, own in variant.properties.items()
        ]
        bare = [name for name in sorted(variant.required) if name not in variant.properties]
        return [*self._nested(rows), *(Node(name, self._line, "", True) for name in bare)]

    def _check_chooser(self, chooser: str | None, rows: list[Node], shaped: list[Variant]) -> None:
        """The choosing parameter takes every value that a variant is for."""
        row = next((row for row in rows if row.name == chooser), None)
        if row is not None and row.values:
            row.values = tuple(dict.fromkeys((*row.values, *(one.value for one in shaped if one.value))))

    def _fold(self, row: Node, variant: Variant, chooser: str | None, found: dict[str, Node], shared: set[str]) -> None:
        """Add a variant's row: one that only some variants have is bound to the values that choose them."""
        before = found.get(row.name)
        if before is None:
            if chooser is None and not row.type:
                return
            before = found[row.name] = row
            before.required, required = False, bool(row.required)
        else:
            required = bool(row.required)
            before.children = before.children or row.children
        if chooser is None or variant.value is None:
            return
        if row.name == chooser:
            before.required = before.required or required
            before.values = tuple(dict.fromkeys((*before.values, variant.value)))
            return
        if row.name not in shared:
            before.only_if = _with(before.only_if, chooser, variant.value)
        if required and not before.required:
            before.required_if = _with(before.required_if, chooser, variant.value)


def kind_of(schema: Schema) -> str:
    """The type of a schema; of several the first that is not null; what its parts tell where it names none."""
    kind = schema.get("type")
    if isinstance(kind, list):
        kind = next((one for one in kind if one != "null"), None)
    if isinstance(kind, str) and not (kind == "string" and schema.get("properties")):
        return kind
    if schema.get("properties") or schema.get("oneOf") or schema.get("anyOf"):
        return "object"
    return "array" if "items" in schema else ""


def plain_text(text: object) -> str:
    """A description with its line breaks as such."""
    return _BREAK.sub("\n", text).strip() if isinstance(text, str) else ""


def _split(raw: str) -> tuple[int, str]:
    """How deep a row stands, by its marks, and its name without markup."""
    row = _ROW.match(raw.replace("`", "").replace("~~", "").replace("**", "").replace("&gt;", ">"))
    if row is None:
        return 0, raw
    marks = row["marks"]
    branches = sum(marks.count(mark) for mark in "└├")
    return marks.count(">") or (branches + marks.count("│")), row["name"].strip()


def _with(condition: Mapping[str, tuple[str, ...]], name: str, value: str) -> dict[str, tuple[str, ...]]:
    return {**condition, name: tuple(dict.fromkeys((*condition.get(name, ()), value)))}


def _add_stated(node: Node, schema: Schema) -> None:
    """Facts that the schema itself states."""
    items = schema.get("items")
    inner = items if isinstance(items, dict) and not node.children else {}
    values = schema.get("enum") or inner.get("enum")
    if isinstance(values, list):
        node.values = tuple(dict.fromkeys(str(value) for value in values if isinstance(value, (str, int, float))))
    elif isinstance(schema.get("const"), str):
        node.values = (schema["const"],)
    default = schema.get("default")
    if isinstance(default, (str, int)) and not isinstance(default, bool) and str(default):
        node.default = str(default)
    node.max = _number(schema.get("maximum"))
    node.max_length, node.max_items = _count(schema.get("maxLength")), _count(schema.get("maxItems"))
    node.pattern = _pattern(schema.get("pattern"))
    node.samples = _samples(schema)


def _number(value: object) -> str | None:
    return str(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else None


def _count(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else None


def _pattern(value: object) -> str | None:
    if not isinstance(value, str):
        return None
    try:
        re.compile(value)
    except re.error:
        return None
    return value


def _samples(schema: Mapping[str, Any]) -> list[Sample]:
    shown = schema.get("examples")
    listed = [*(shown if isinstance(shown, list) else []), schema.get("example")]
    found: list[Sample] = [one for one in listed if isinstance(one, (str, int, float)) and one != ""]
    return found[:_MOST_SAMPLES]
