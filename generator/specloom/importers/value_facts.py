"""What the words beside parameters and fields say, put into their values."""

import re
from collections.abc import Mapping

from specloom.importers.descriptions import Facts, read_description, same_as
from specloom.importers.report import ImportReport
from specloom.importers.values import Value


def describe_params(values: Mapping[str, Value], page: str, report: ImportReport) -> None:
    """Read the descriptions of parameters, at all depths."""
    siblings = frozenset(values)
    for value in values.values():
        found = _read(value, siblings)
        value.is_param = True
        value.values = value.values or _sure_values(found, value)
        value.default = found.default if value.default is None else value.default
        value.max, value.max_length = value.max or found.max, value.max_length or found.max_length
        value.max_items, value.pattern = value.max_items or found.max_items, value.pattern or found.pattern
        value.required_if = {} if value.required else value.required_if or found.required_if
        describe_params(value.fields, page, report)
    for value in values.values():
        value.required_if = _matched(value, values, page, report)
        other = same_as(value.text, siblings - {value.name})
        if other and not value.values:
            value.values = values[other].values


def _read(value: Value, siblings: frozenset[str]) -> Facts:
    return read_description(value.name, value.kind, value.text, siblings, has_members=bool(value.fields))


def describe_fields(values: Mapping[str, Value]) -> None:
    """Read the documented values of answer fields, at all depths; bounds mean nothing there."""
    siblings = frozenset(values)
    for value in values.values():
        value.values = value.values or _sure_values(
            read_description(value.name, value.kind, value.text, siblings), value
        )
        describe_fields(value.fields)


def _sure_values(found: Facts, value: Value) -> tuple[str, ...]:
    """Values that are only read from running text are dropped where an example shows another."""
    known = {item.lower() for item in found.values}
    if any(_is_number(sample) for sample in value.samples) and not any(map(_is_number, found.values)):
        return ()
    fits = all(str(sample).lower() in known for sample in value.samples if sample not in (None, ""))
    return found.values if found.certain or fits else ()


def _is_number(sample: object) -> bool:
    return not isinstance(sample, bool) and bool(re.fullmatch(r"-?\d+(\.\d+)?", str(sample)))


def _matched(
    value: Value, siblings: Mapping[str, Value], page: str, report: ImportReport
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
            report.add("condition", page, value.line, text)
    return matched


def _plain(value: str) -> str:
    return value.lower().replace("-", "_")
