"""The examples of the specs against their types: every value shown must be readable as what we say."""

import json
import re
from decimal import Decimal, InvalidOperation
from pathlib import Path

import pytest

from specloom import pipeline
from specloom.resolve import build

SPEC = Path(__file__).parents[2] / "spec"
FLAGS = {"true", "false", "yes", "no", "y", "n", "on", "off", "0", "1"}
FREE = ("object", "any", "none", "json")


@pytest.fixture(scope="module")
def api():
    return build(pipeline.read_tree(SPEC)[0])


def fits(kind, value):
    """Whether one scalar can be read as that type."""
    if value in (None, ""):
        return True
    if isinstance(value, (dict, list)):
        return kind == "any"
    if kind == "decimal":
        try:
            Decimal(str(value))
        except InvalidOperation:
            return False
        return not isinstance(value, bool)
    if kind in ("integer", "ms", "s"):
        return re.fullmatch(r"-?\d+", str(value)) is not None
    return kind != "flag" or str(value).lower() in FLAGS


def misfits(field, value, place):
    """Places below ``value`` that are not what ``field`` says."""
    if field.type == "json" and field.fields and isinstance(value, str):
        value = json.loads(value or "null")
    if value in (None, "") or (field.type in FREE and not field.fields):
        return
    if field.type in ("rows", "row"):
        yield from row_misfits(field, value, place)
    elif field.fields and field.type != "map":
        yield from member_misfits(field, value, place)
    elif field.type in ("list", "map"):
        parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else [value, {}]
        scalars = [] if field.fields else parts
        yield from (f"{place}: {part!r}" for part in scalars if not fits(field.items or "any", part))
    elif not fits(field.type, value):
        yield f"{place}: {value!r} is no {field.type}"


def row_misfits(field, value, place):
    rows = value if field.type == "rows" or (value and isinstance(value[0], list)) else [value]
    for row in rows:
        if len(row) != len(field.fields):
            yield f"{place}: {len(row)} columns, not {len(field.fields)}"
        for column, part in zip(field.fields, row, strict=False):
            yield from misfits(column, part, f"{place}.{column.wire}")


def member_misfits(field, value, place):
    wanted = list if field.type == "list" else dict
    if field.type in ("list", "object") and not isinstance(value, wanted):
        yield f"{place}: no {field.type}"
        return
    for item in value if isinstance(value, list) else [value]:
        for member in field.fields:
            for name in (member.wire, *getattr(member, "aliases", ())):
                if name in item:
                    yield from misfits(member, item[name], f"{place}.{name}")


def documented(api):
    """Call, description and value of every example answer and every member of every example request."""
    for endpoint in api.endpoints:
        params = {param.wire: param for param in endpoint.params}
        for example in endpoint.examples:
            if example.answer:
                yield endpoint.call, endpoint.response, json.loads(example.answer).get(api.venue.envelope.data)
            sent = json.loads(example.request) if example.request else {}
            for item in sent if isinstance(sent, list) else [sent]:
                yield from ((endpoint.call, params[name], value) for name, value in item.items())


def test_every_value_of_every_example_fits_its_type(api):
    examples = list(documented(api))
    assert len(examples) > 1000
    assert [text for call, field, value in examples for text in misfits(field, value, call)] == []


def told(field, value):
    """Every text of an answer with the set of values that its field has."""
    if field.type == "json" and field.fields and isinstance(value, str):
        value = json.loads(value or "null")
    if isinstance(value, list):
        for item in value:
            yield from told(field, item)
    elif isinstance(value, dict):
        for member in field.fields:
            for name in (member.wire, *getattr(member, "aliases", ())):
                yield from told(member, value[name]) if name in value else ()
    elif isinstance(value, str) and value and field.type == "text":
        yield field, value


def test_no_example_shows_a_value_that_its_field_lacks(api):
    sets = {enum.name: {value.wire for value in enum.values} for enum in api.enums}
    lacking = [
        f"{call} {field.wire}: {text}"
        for call, place, value in documented(api)
        for field, text in told(place, value)
        if (known := set(field.values) | sets.get(field.enum or "", set()))
        and text.lower() not in {one.lower() for one in known}
    ]
    assert lacking == []
