"""One endpoint page as a draft of its spec."""

import difflib
import json
import re
from collections.abc import Mapping

from specloom.importers.bitget_docs.describe import Facts, read_description
from specloom.importers.bitget_docs.examples import Curl, Json, find_curl, find_json
from specloom.importers.bitget_docs.limits import read_limits
from specloom.importers.bitget_docs.pages import Line, Page, Section, Table
from specloom.importers.bitget_docs.shapes import Shape, builder_of, merge
from specloom.importers.bitget_docs.tables import Node, is_parameters, read_tree
from specloom.importers.bitget_docs.trees import Weaver, example_only, from_shape
from specloom.importers.draft import Draft
from specloom.importers.report import ImportReport
from specloom.importers.values import Value, walk

REQUEST_LINE = re.compile(r"^[\s*-]*`?(GET|POST|PUT|DELETE)\s*[:：]?\s*`?\s*(/api/[^\s`]+)`?\s*$", re.IGNORECASE)  # noqa: RUF001 - the docs use full-width colons
_ONE_LINE = 96
_HEADINGS = {"request param": "request", "response": "response", "return": "response", "push": "push"}
_ENVELOPE = ("code", "msg", "message", "requestTime", "data")
_SUCCESS = ("00000", "0", 0, "success", "200")
_DEPRECATED = re.compile(
    r"deprecated|will be (?:taken )?offline|no longer (?:maintained|supported|available)", re.IGNORECASE
)


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
    _check_curl(curl, path, page, line, report)
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


def _check_curl(curl: Curl | None, path: str, page: Page, line: int, report: ImportReport) -> None:
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


def parameter_tables(page: Page, report: ImportReport, kind: str) -> list[Node]:
    """The rows of all parameter tables of a kind: ``request``, ``response`` or ``push``."""
    nodes: list[Node] = []
    for section in page.sections():
        for table in section.tables():
            if is_parameters(table) and _kind(section, table, page, report) == kind:
                nodes.extend(read_tree(table, page, report))
            elif not is_parameters(table) and _stated_kind(section) == kind:
                text = "a table has headings that are not known; it was left out"
                report.add("table", page.path, table.line, text, "error")
    return nodes


def _stated_kind(section: Section) -> str | None:
    heading = section.heading.text.lower()
    return next((kind for word, kind in _HEADINGS.items() if word in heading), None)


def _kind(section: Section, table: Table, page: Page, report: ImportReport) -> str:
    """What a parameter table describes: as its heading says, else as a misspelt heading or its columns suggest."""
    stated = _stated_kind(section)
    if stated:
        return stated
    first = section.heading.text.lower().partition(" ")[0]
    near = difflib.get_close_matches(first, ("request", "response", "return", "push"), 1, 0.7)
    kind = {"return": "response"}.get(near[0], near[0]) if near else ""
    kind = kind or ("request" if any("requir" in head.lower() for head in table.header) else "response")
    text = f"the heading '{section.heading.text[:60]}' is not known; the table was read as {kind}"
    report.add("heading", page.path, table.line, text)
    return kind


def _read_params(page: Page, curl: Curl | None, report: ImportReport) -> dict[str, Value]:
    nodes = parameter_tables(page, report, "request")
    sent = curl.params if curl else None
    shape = builder_of(sent) if isinstance(sent, (dict, list)) else Shape("object")
    root = from_shape("", shape if shape.kind in ("object", "list") else Shape("object"))
    if root.kind == "list" and nodes and all(node.children for node in nodes[:1]) and len(nodes) == 1:
        nodes = nodes[0].children
    Weaver(root, page, report, twins=False).place(nodes)
    _drop_unstated(root, page, curl, report)
    _sort(root)
    describe(root.fields, page, report)
    return root.fields


def _sort(value: Value) -> None:
    """Parameters stand in the order of their table."""
    value.fields = dict(sorted(value.fields.items(), key=lambda item: item[1].order))
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


def describe(values: Mapping[str, Value], page: Page, report: ImportReport) -> None:
    """Read the descriptions of parameters, at all depths."""
    siblings = frozenset(values)
    for value in values.values():
        found = read_description(value.name, value.kind, value.text, siblings)
        value.is_param = True
        value.values, value.default, value.max = _sure_values(found, value), found.default, found.max
        value.max_length, value.max_items, value.pattern = found.max_length, found.max_items, found.pattern
        value.required_if = {} if value.required else found.required_if
        describe(value.fields, page, report)
    for value in values.values():
        value.required_if = _matched(value, values, page, report)


def describe_fields(values: Mapping[str, Value]) -> None:
    """Read the documented values of answer fields, at all depths; bounds mean nothing there."""
    siblings = frozenset(values)
    for value in values.values():
        value.values = _sure_values(read_description(value.name, value.kind, value.text, siblings), value)
        describe_fields(value.fields)


def _sure_values(found: Facts, value: Value) -> tuple[str, ...]:
    """Values that are only guessed from prose are dropped where an example shows another."""
    known = {item.lower() for item in found.values}
    if any(_is_number(sample) for sample in value.samples) and not any(map(_is_number, found.values)):
        return ()
    fits = all(str(sample).lower() in known for sample in value.samples if sample not in (None, ""))
    return found.values if found.certain or fits else ()


def _is_number(sample: object) -> bool:
    return not isinstance(sample, bool) and bool(re.fullmatch(r"-?\d+(\.\d+)?", str(sample)))


def _matched(
    value: Value, siblings: Mapping[str, Value], page: Page, report: ImportReport
) -> dict[str, tuple[str, ...]]:
    """Conditions in the spelling of the parameter that they speak of; those on values that it lacks are dropped."""
    matched: dict[str, tuple[str, ...]] = {}
    for name, wanted in value.required_if.items():
        spelled = {_plain(known): known for known in siblings[name].values}
        kept = tuple(spelled[_plain(item)] for item in wanted if _plain(item) in spelled) if spelled else wanted
        if kept:
            matched[name] = kept
        if len(kept) < len(wanted):
            text = f"'{value.name}' depends on a value that '{name}' does not have: {', '.join(wanted)}"
            report.add("condition", page.path, value.line, text)
    return matched


def _plain(value: str) -> str:
    return value.lower().replace("-", "_")


def _read_answer(page: Page, examples: list[Json], report: ImportReport) -> tuple[Value, list[str]]:
    nodes = parameter_tables(page, report, "response")
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
    _settle_root(root, page, report)
    return root, [example.text for example in good]


def _settle_root(root: Value, page: Page, report: ImportReport) -> None:
    """Where the example has a plain value under ``data``, rows of the table have nowhere to stand."""
    plain = any(sample not in (None, "") for sample in root.samples)
    if not root.fields or not (plain or root.kind == "scalar"):
        return
    if plain and root.kind != "list":
        names = ", ".join(root.fields)
        report.add(
            "plain-data", page.path, 0, f"the example has no object under data; the table's {names} were left out"
        )
        root.kind, root.fields = "scalar", {}
    elif root.kind == "scalar":
        root.kind = "object"


def _data(example: Json, member: str) -> object:
    return example.value.get(member) if isinstance(example.value, dict) else None


def _merged(examples: list[Json]) -> Shape:
    shape = Shape("scalar")
    for example in examples:
        part = builder_of(_data(example, "data"))
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
    cleaned = [_known(item, draft.params, draft, curl, report) for item in items]
    if not any(cleaned):
        return None
    required = [name for name, value in draft.params.items() if value.required]
    missing = {name for name in required for item in cleaned if isinstance(item, dict) and name not in item}
    if missing:
        text = f"the request example lacks the required {', '.join(sorted(missing))}; it was left out"
        report.add("example-lacks", draft.page, curl.line, text)
        return None
    sample = cleaned if isinstance(sent, list) else cleaned[0]
    text = json.dumps(sample, ensure_ascii=False)
    return text if len(text) <= _ONE_LINE else json.dumps(sample, ensure_ascii=False, indent=2)


def _known(item: object, params: Mapping[str, Value], draft: Draft, curl: Curl, report: ImportReport) -> object:
    """The part of an example that the table allows."""
    if isinstance(item, list):
        return [_known(part, params, draft, curl, report) if isinstance(part, dict) else part for part in item]
    if not isinstance(item, dict):
        return item
    kept = {}
    for name, part in item.items():
        if name not in params:
            continue
        if _is_legal(part, params[name]):
            kept[name] = _known(part, params[name].fields, draft, curl, report)
        else:
            text = f"the request example sends '{part}' as '{name}', which is not among its values; it was left out"
            report.add("example-value", draft.page, curl.line, text)
    return kept


def _is_legal(part: object, param: Value) -> bool:
    known = {value.lower() for value in param.values}
    return not known or not isinstance(part, str) or part == "" or part.lower() in known
