"""The data dictionary, the enumerations and the sentences: complete, well formed, in our own words."""

import json
import re
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

from specloom.load import Schemas, load_document

ROOT = Path(__file__).parents[2]
SPEC = ROOT / "spec" / "bitget"
SCHEMAS = ROOT / "spec" / "schema"
DOCS = ROOT.parent / "shared" / "docs" / "bitget-2025-12"
FACTS = ROOT.parent / "shared" / "facts"
needs_docs = pytest.mark.skipif(not DOCS.is_dir(), reason="the copy of the exchange's docs is not beside the checkout")
needs_facts = pytest.mark.skipif(not FACTS.is_dir(), reason="the table of known endpoints is not beside the checkout")

RUN = 8
MILLISECONDS = re.compile(r"1[5-9]\d{11}")


def raw(path):
    """A spec file as plain texts, read by another reader than the generator's."""
    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    return yaml.load(path.read_text(encoding="utf-8"), Loader=loader)


def words(text):
    return re.findall(r"[a-z0-9]+(?:'[a-z]+)?", text.lower())


def runs(text):
    found = words(text)
    return {tuple(found[start : start + RUN]) for start in range(len(found) - RUN + 1)}


def pages():
    return [path for path in sorted(DOCS.rglob("*")) if path.is_file() and path.name.endswith(".md")]


def lines_of(name):
    return [json.loads(line) for line in (FACTS / name).read_text(encoding="utf-8").splitlines()]


@pytest.fixture(scope="module")
def fields():
    return raw(SPEC / "fields.yaml")["fields"]


@pytest.fixture(scope="module")
def enums():
    return raw(SPEC / "enums.yaml")["enums"]


@pytest.fixture(scope="module")
def summaries():
    return raw(SPEC / "summaries.yaml")


@pytest.fixture(scope="module")
def specs():
    found = {path: raw(path) for room in ("rest", "ws") for path in sorted((SPEC / room).rglob("*.yaml"))}
    if not found:
        pytest.skip("no endpoint has been imported yet")
    return found


def members(spec):
    """Every wire name of an endpoint or channel, however deep."""
    waiting = [spec.get("params"), spec.get("arguments")]
    waiting += [(spec.get(part) or {}).get("fields") for part in ("response", "push")]
    while waiting:
        for name, own in (waiting.pop() or {}).items():
            yield name
            if isinstance(own, dict):
                waiting.append(own.get("fields"))


@pytest.mark.parametrize("kind", ["fields", "enums"])
def test_the_generator_reads_the_file_and_it_fits_its_schema(kind):
    schemas = Schemas(SCHEMAS)
    document = load_document(f"bitget/{kind}.yaml", (SPEC / f"{kind}.yaml").read_bytes(), schemas)
    assert list(document.problems) == []
    checker = Draft202012Validator(schemas.of(kind))
    assert [problem.message for problem in checker.iter_errors(document.value)] == []


@pytest.mark.parametrize("kind", ["fields", "enums"])
def test_no_name_is_said_twice(kind):
    lines = (SPEC / f"{kind}.yaml").read_text(encoding="utf-8").splitlines()
    names = [line for line in lines if re.match(r"  \S", line)]
    assert len(names) == len(set(names)) > 100


def test_names_stand_in_alphabetical_order(fields):
    assert list(fields) == sorted(fields, key=lambda name: (name.lower(), name))


def test_every_enum_that_a_field_names_exists(fields, enums):
    assert {entry["enum"] for entry in fields.values() if "enum" in entry} <= set(enums)


def test_every_value_of_an_enum_is_explained(enums):
    assert [(enum, value) for enum, entry in enums.items() for value, text in entry["values"].items() if not text] == []


def test_every_name_of_the_specs_is_in_the_dictionary(fields, specs):
    unknown = {name: path.name for path, spec in specs.items() for name in members(spec) if name not in fields}
    assert unknown == {}


def test_secrets_are_marked_and_nothing_else_is(fields):
    secret = re.compile(r"(?i)secret(key)?|passphrase|sign|\w*apikey")
    marked = {name for name, entry in fields.items() if entry.get("secret") == "true"}
    assert marked == {name for name in fields if secret.fullmatch(name)}
    assert {"secretKey", "passphrase", "secret", "sign"} <= marked


def test_symbols_are_marked(fields):
    assert {name for name, entry in fields.items() if entry.get("symbol") == "true"} == {"symbol", "instId"}


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("price", "decimal"),
        ("size", "decimal"),
        ("fundingRate", "decimal"),
        ("orderId", "text"),
        ("tradeId", "text"),
        ("cTime", "ms"),
        ("limit", "integer"),
        ("reduceOnly", "text"),  # callers must send the exact spelling, which differs between versions
        ("needTag", "flag"),
        ("feeDetail", "json"),
        ("asks", "rows"),
    ],
)
def test_types_that_calls_rely_on(fields, name, kind):
    assert fields[name]["type"] == kind


def test_units_belong_to_numbers(fields):
    numbers = {"decimal", "integer", "text"}
    assert [name for name, entry in fields.items() if "unit" in entry and entry["type"] not in numbers] == []


def test_each_summary_is_one_short_sentence(summaries):
    bad = [key for key, text in summaries.items() if len(text) > 160 or not re.fullmatch(r"[A-Z][^\n]*\.", text)]
    assert bad == []


def test_no_summary_serves_many_calls(summaries):
    texts = list(summaries.values())
    assert [text for text in set(texts) if texts.count(text) > 2] == []


def test_every_endpoint_of_the_specs_has_a_sentence(summaries, specs):
    endpoints = [spec["endpoint"] for spec in specs.values() if "endpoint" in spec]
    assert [endpoint for endpoint in endpoints if endpoint not in summaries] == []


@needs_facts
def test_every_known_endpoint_has_a_sentence(summaries):
    known = [f"{row['method']} {row['path']}" for row in lines_of("endpoints.jsonl")]
    assert [endpoint for endpoint in known if endpoint not in summaries] == []


@needs_docs
def test_every_channel_page_has_a_sentence(summaries):
    folders = ("/websocket/public/", "/websocket/private/")
    channels = [path for path in pages() if any(folder in path.as_posix() for folder in folders)]
    keys = [f"ws {path.relative_to(DOCS).as_posix().removesuffix('.md')}" for path in channels]
    assert len(keys) >= 40
    assert [key for key in keys if key not in summaries] == []


@needs_facts
def test_every_name_that_only_other_sources_know_is_in_the_dictionary(fields):
    def names(rows):
        for row in rows or ():
            yield row["name"]
            yield from names(row.get("fields"))

    schemas = lines_of("schemas-not-in-docs.jsonl")
    known = {name for schema in schemas for part in ("params", "response") for name in names(schema[part])}
    assert known - set(fields) == set()


def examples():
    """Wire name to the values that it has in the pages' JSON examples."""
    seen = {}

    def walk(value):
        if isinstance(value, dict):
            for name, inner in value.items():
                seen.setdefault(name, []).append(inner)
                walk(inner)
        elif isinstance(value, list):
            for inner in value:
                walk(inner)

    for path in pages():
        for block in re.findall(r"```json\s*\n(\{.*?)```", path.read_text(encoding="utf-8"), re.DOTALL):
            try:
                walk(json.loads(block))
            except ValueError:
                continue
    return seen


@pytest.fixture(scope="module")
def seen():
    return examples()


@needs_docs
def test_every_name_in_an_example_is_in_the_dictionary(fields, seen):
    assert len(seen) > 500
    assert set(seen) - set(fields) == set()


@needs_docs
def test_what_looks_like_a_time_is_typed_as_one(fields, seen):
    def is_time(values):
        told = [str(value) for value in values if value not in ("", None)]
        return len(told) > 1 and all(MILLISECONDS.fullmatch(value) for value in told)

    assert {name: fields[name]["type"] for name in seen if is_time(seen[name]) and fields[name]["type"] != "ms"} == {}


@needs_docs
def test_what_has_a_fraction_is_a_decimal(fields, seen):
    def is_fraction(values):
        told = [str(value) for value in values if value not in ("", None)]
        return len(told) > 1 and all(re.fullmatch(r"-?\d+\.\d+", value) for value in told)

    typed = {name: fields[name]["type"] for name in seen if is_fraction(seen[name])}
    assert typed.pop("reduceTime") == "ms"  # in its one example, the values stand one column off
    assert len(typed) > 100
    assert set(typed.values()) == {"decimal"}


def prose(fields, enums, summaries):
    for name, entry in fields.items():
        yield f"fields {name}", entry["description"]
    for name, entry in enums.items():
        yield f"enums {name}", entry["description"]
        yield from ((f"enums {name} {value}", text) for value, text in entry["values"].items())
    for key, text in summaries.items():
        yield f"summaries {key}", text


@needs_docs
def test_no_sentence_is_the_exchanges_own(fields, enums, summaries):
    theirs = set().union(*(runs(path.read_text(encoding="utf-8", errors="replace")) for path in pages()))
    assert len(theirs) > 50_000
    copied = {place: text for place, text in prose(fields, enums, summaries) if runs(text) & theirs}
    assert copied == {}
