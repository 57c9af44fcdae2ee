"""One endpoint page as a draft of its spec."""

import json
import re
from collections.abc import Mapping

from specloom.importers.bitget_docs.describe import read_description
from specloom.importers.bitget_docs.examples import Curl, Json, find_curl, find_json
from specloom.importers.bitget_docs.limits import read_limits
from specloom.importers.bitget_docs.pages import Line, Page, Section
from specloom.importers.bitget_docs.shapes import Shape, merge, shape_of
from specloom.importers.bitget_docs.tables import Node, is_parameters, read_tree
from specloom.importers.bitget_docs.trees import Weaver, example_only, from_shape
from specloom.importers.draft import Draft
from specloom.importers.report import ImportReport
from specloom.importers.values import Value, walk

REQUEST_LINE = re.compile(r"^[\s*-]*`?(GET|POST|PUT|DELETE)\s*[:：]?\s*`?\s*(/api/[^\s`]+)`?\s*$", re.IGNORECASE)
_ONE_LINE = 96
_ENVELOPE = ("code", "msg", "message", "requestTime", "data")
_SUCCESS = ("00000", "0", 0, "success", "200")
_DEPRECATED = re.compile(r"deprecated|will be (?:taken )?offline|no longer (?:maintained|supported|available)", re.IGNORECASE)


def request_line(page: Page) -> tuple[int, str, str] | None:
    """Line, method and path of the request that the page describes."""
    for line in page.lines():
        found = REQUEST_LINE.match(line.text)
        if found:
            return line.line, found.group(1).upper(), found.group(2)
    return None


def read_endpoint(page: Page, report: ImportReport) -> Draft | None:
    """The endpoint of a page; ``None`` when the page describes none."""
    where = request_line(page)
    if where is None:
        return None
    line, method, path = where
    curl = find_curl(page, report)
    examples = [example for example in find_json(page, report) if isinstance(example.value, dict)]
    _check_curl(curl, method, path, page, line, report)
    params = _read_params(page, curl, report)
    answer, answers = _read_answer(page, examples, report)
    signed = curl.signed if curl else method != "GET"
    draft = Draft(
        method=method,
        path=path,
        source={"kind": "page", "page": page.path, "sha256": page.sha256},
        rate_limit=read_limits(page, report, "uid" if signed else "ip"),
        params=params,
        answer=answer,
        signed=signed,
        title=page.title,
        page=page.path,
        line=line,
        notes=[note.text for note in page.lines()],
        body_list=curl is not None and isinstance(curl.params, list),
        deprecated=_is_deprecated(page),
        answers=answers,
    )
    draft.request = _request_example(draft, curl, report)
    return draft


def _check_curl(curl: Curl | None, method: str, path: str, page: Page, line: int, report: ImportReport) -> None:
    if curl is None:
        report.add("no-example", page.path, line, "the page has no request example", "note")
    elif curl.path and curl.path.rstrip("/") != path:
        report.add("path", page.path, curl.line, f"the example asks {curl.path}, the request line says {path}")


def _is_deprecated(page: Page) -> bool:
    """Only the title and the lines above the request line speak of the endpoint as a whole."""
    head = [block for block in page.blocks[:12] if isinstance(block, Line)]
    return "deprecated" in page.title.lower() or any(
        _DEPRECATED.search(line.text) and re.search(r"\b(?:interface|endpoint|api)\b", line.text, re.IGNORECASE)
        for line in head
    )



def parameter_tables(page: Page, report: ImportReport, *kinds: str) -> list[Node]:
    """The rows of all parameter tables below headings that contain one of the words."""
    nodes: list[Node] = []
    for section in page.sections():
        if any(kind in section.heading.text.lower() for kind in kinds):
            for table in section.tables():
                if is_parameters(table):
                    nodes.extend(read_tree(table, page, report))
                else:
                    report.add("table", page.path, table.line, "a table has headings that are not known; it was left out", "error")
    return nodes


def _read_params(page: Page, curl: Curl | None, report: ImportReport) -> dict[str, Value]:
    nodes = parameter_tables(page, report, "request param")
    sent = curl.params if curl else None
    shape = shape_of(sent) if isinstance(sent, (dict, list)) else Shape("object")
    root = from_shape("", shape if shape.kind in ("object", "list") else Shape("object"))
    if root.kind == "list" and nodes and all(node.children for node in nodes[:1]) and len(nodes) == 1:
        nodes = nodes[0].children
    Weaver(root, page, report, twins=False).place(nodes)
    _drop_unstated(root, page, curl, report)
    _sort(root)
    describe(root.fields)
    return root.fields


def _sort(value: Value) -> None:
    """Parameters stand in the order of their table."""
    value.fields = dict(sorted(value.fields.items(), key=lambda item: item[1].line))
    for field in value.fields.values():
        _sort(field)


def _drop_unstated(value: Value, page: Page, curl: Curl | None, report: ImportReport) -> None:
    """A parameter that only the example sends is no parameter; it is reported instead."""
    for name in [name for name, field in value.fields.items() if not field.stated]:
        if not any(field.stated for field in walk(value.fields[name].fields)):
            del value.fields[name]
            line = curl.line if curl else 0
            report.add("example-param", page.path, line, f"the example sends '{name}', which no table row has")
    for field in value.fields.values():
        _drop_unstated(field, page, curl, report)


def describe(values: Mapping[str, Value]) -> None:
    """Read the descriptions of parameters, at all depths."""
    siblings = frozenset(values)
    for value in values.values():
        found = read_description(value.name, value.kind, value.text, siblings)
        value.is_param = True
        value.values, value.default, value.max = found.values, found.default, found.max
        value.max_length, value.max_items, value.pattern = found.max_length, found.max_items, found.pattern
        value.required_if = {} if value.required else found.required_if
        describe(value.fields)


def describe_fields(values: Mapping[str, Value]) -> None:
    """Read the documented values of answer fields, at all depths; bounds mean nothing there."""
    siblings = frozenset(values)
    for value in values.values():
        value.values = read_description(value.name, value.kind, value.text, siblings).values
        describe_fields(value.fields)


def _read_answer(page: Page, examples: list[Json], report: ImportReport) -> tuple[Value, list[str]]:
    nodes = parameter_tables(page, report, "response", "return")
    answers = [example for example in examples if isinstance(example.value, dict) and "code" in example.value]
    good = [example for example in answers if _data(example, "code") in _SUCCESS] or answers
    if not good:
        report.add("no-answer", page.path, 0, "the page has no example answer", "note")
    shape = _merged(good)
    nodes = strip_envelope(nodes, shape)
    root = from_shape("", shape)
    root.stated = True
    weaver = Weaver(root, page, report)
    weaver.place(nodes)
    for path in example_only(root):
        line = good[0].line if good else 0
        report.add("example-only", page.path, line, f"only the example shows '{'.'.join(path)}'", "note")
    for field in walk(root.fields):
        field.required = None
    describe_fields(root.fields)
    if root.kind == "scalar" and root.fields:
        root.kind = "object"
    return root, [example.text for example in good]


def _data(example: Json, member: str) -> object:
    return example.value.get(member) if isinstance(example.value, dict) else None


def _merged(examples: list[Json]) -> Shape:
    shape = Shape("scalar")
    for example in examples:
        part = shape_of(_data(example, "data"))
        shape = part if shape.kind == "scalar" and not shape.samples else merge(shape, part)
    return shape


def strip_envelope(nodes: list[Node], shape: Shape) -> list[Node]:
    """Rows below ``data``; rows for the members around it are left out."""
    names = [node.name for node in nodes]
    if "data" in names and "data" not in shape.members:
        inner = next(node for node in nodes if node.name == "data")
        rest = [node for node in nodes if node.name not in _ENVELOPE]
        return [*inner.children, *rest]
    bare = not shape.members and len(nodes) == 1
    if bare or ("requestTime" in names and "requestTime" not in shape.members):
        return [node for node in nodes if node.name not in _ENVELOPE or node.name in shape.members]
    return nodes


def _request_example(draft: Draft, curl: Curl | None, report: ImportReport) -> str | None:
    """The example's parameters as JSON, where they make a legal request."""
    if curl is None or not curl.params:
        return None
    sent = curl.params
    items = sent if isinstance(sent, list) else [sent]
    for item in items:
        missing = [name for name, value in draft.params.items() if value.required and name not in item]
        if missing:
            text = f"the request example lacks the required {', '.join(missing)}; it was left out"
            report.add("example-lacks", draft.page, curl.line, text)
            return None
    cleaned: object = [_known(item, draft.params) for item in items]
    if not isinstance(sent, list):
        cleaned = _known(sent, draft.params)
    text = json.dumps(cleaned, ensure_ascii=False)
    return text if len(text) <= _ONE_LINE else json.dumps(cleaned, ensure_ascii=False, indent=2)


def _known(item: object, params: Mapping[str, Value]) -> object:
    if isinstance(item, dict) and params:
        return {name: _known(part, params[name].fields) for name, part in item.items() if name in params}
    if isinstance(item, list):
        return [_known(part, params) for part in item]
    return item
