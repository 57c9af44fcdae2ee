"""What an endpoint takes: its rows, merged with what its request example sends."""

import json
from collections.abc import Mapping

from specloom.importers.nodes import Node
from specloom.importers.report import ImportReport
from specloom.importers.shapes import Shape, shape_of
from specloom.importers.table_merger import TableMerger, from_shape
from specloom.importers.value_facts import describe_params
from specloom.importers.values import Value, walk

_ONE_LINE = 96


def read_params(nodes: list[Node], sent: object, line: int, page: str, report: ImportReport) -> dict[str, Value]:
    """The parameters of the rows, in their order; ``sent`` is what an example sends, ``line`` where it stands."""
    shape = shape_of(sent) if isinstance(sent, (dict, list)) else Shape("object")
    root = from_shape("", shape if shape.kind in ("object", "list") else Shape("object"))
    if root.kind == "list" and nodes and all(node.children for node in nodes[:1]) and len(nodes) == 1:
        nodes = nodes[0].children
    TableMerger(root, page, report, spellings=False).place(nodes)
    _drop_unstated(root, line, page, report)
    _sort(root)
    describe_params(root.fields, page, report)
    return root.fields


def _sort(value: Value) -> None:
    """Parameters stand in the order of their table."""
    value.fields = dict(sorted(value.fields.items(), key=lambda item: item[1].order))
    for field in value.fields.values():
        _sort(field)


def _drop_unstated(value: Value, line: int, page: str, report: ImportReport) -> None:
    """A parameter that only the example sends is no parameter; it is reported instead."""
    for name in [name for name, field in value.fields.items() if not field.stated]:
        if not any(field.stated for field in walk(value.fields[name].fields)):
            del value.fields[name]
            report.add("example-param", page, line, f"the example sends '{name}', which no table row has")
    for field in value.fields.values():
        _drop_unstated(field, line, page, report)


def request_example(
    sent: object, params: Mapping[str, Value], line: int, page: str, report: ImportReport
) -> str | None:
    """The example's parameters as JSON, where they make a legal request."""
    if not sent:
        return None
    items = sent if isinstance(sent, list) else [sent]
    cleaned = [_known(item, params, line, page, report) for item in items]
    if not any(cleaned):
        return None
    missing = _missing(cleaned, params)
    if missing:
        text = f"the request example lacks the required {', '.join(missing)}; it was left out"
        report.add("example-lacks", page, line, text)
        return None
    sample = cleaned if isinstance(sent, list) else cleaned[0]
    text = json.dumps(sample, ensure_ascii=False)
    return text if len(text) <= _ONE_LINE else json.dumps(sample, ensure_ascii=False, indent=2)


def _missing(items: list[object], params: Mapping[str, Value]) -> list[str]:
    """The required names that one of the items lacks, at any depth."""
    found: set[str] = set()
    for item in (item for item in items if isinstance(item, dict)):
        found |= {name for name, value in params.items() if value.required and name not in item}
        for name in item.keys() & params.keys():
            inside = item[name] if isinstance(item[name], list) else [item[name]]
            found |= set(_missing(inside, params[name].fields))
    return sorted(found)


def _known(item: object, params: Mapping[str, Value], line: int, page: str, report: ImportReport) -> object:
    """The part of an example that the table allows."""
    if isinstance(item, list):
        return [_known(part, params, line, page, report) if isinstance(part, dict) else part for part in item]
    if not isinstance(item, dict):
        return item
    kept = {}
    for name, part in item.items():
        if name not in params:
            continue
        if _is_legal(part, params[name]):
            kept[name] = _known(part, params[name].fields, line, page, report)
        else:
            text = f"the request example sends '{part}' as '{name}', which is not among its values; it was left out"
            report.add("example-value", page, line, text)
    return kept


def _is_legal(part: object, param: Value) -> bool:
    known = {value.lower() for value in param.values}
    return not known or not isinstance(part, str) or part == "" or part.lower() in known
