"""What the spec states about Bitget itself, against the pages that state it."""

import calendar
import json
import re
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

ROOT = Path(__file__).parents[2]
SPEC = ROOT / "spec" / "bitget"
SCHEMAS = ROOT / "spec" / "schema"
DOCS = ROOT.parent / "shared" / "docs" / "bitget-2025-12"
needs_docs = pytest.mark.skipif(not DOCS.is_dir(), reason="the copy of the exchange's docs is not beside the checkout")


def read(name):
    return yaml.safe_load((SPEC / name).read_text(encoding="utf-8"))


def page(name):
    return (DOCS / name).read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def venue():
    return read("venue.yaml")


@pytest.fixture(scope="module")
def symbols():
    return read("symbols.yaml")


@pytest.mark.parametrize("name", ["venue", "symbols", "error-classes"])
def test_the_file_fits_its_schema(name):
    schemas = {path.name: json.loads(path.read_text(encoding="utf-8")) for path in SCHEMAS.glob("*.json")}
    registry = Registry().with_resources((s["$id"], Resource.from_contents(s)) for s in schemas.values())
    checker = Draft202012Validator(schemas[f"{name}.schema.json"], registry=registry)
    assert [error.message for error in checker.iter_errors(read(f"{name}.yaml"))] == []


@needs_docs
def test_hosts_stand_in_the_docs(venue):
    text = "".join(page(name) for name in ("common/domain.md", "uta/guide.md"))
    text += "".join(path.read_text(encoding="utf-8") for path in (DOCS / "common/demotrading").glob("*.md"))
    for name, host in venue["hosts"].items():
        for url in host.values():
            assert url in text, name


@needs_docs
def test_headers_stand_in_the_docs(venue):
    text = page("uta/guide.md") + page("uta/trade/Place-Order.md")
    headers = [value for key, value in venue["auth"].items() if key.endswith("_header")]
    for header in [*headers, venue["request_time_header"], venue["response_time_header"]]:
        assert header in text


@needs_docs
def test_delivery_months_are_those_of_the_page(symbols):
    cells = re.findall(r"\|\s*`?([A-Z])`?\s*\|\s*([A-Z][a-z]+)\s*(?=\|)", page("common/release-note.md"))
    months = list(calendar.month_name)
    stated = {letter: months.index(month) for letter, month in cells if month in months}
    assert len(stated) == 12
    assert symbols["months"] == stated


def test_generated_client_order_ids_are_legal_everywhere(venue):
    rules = venue["client_ids"]
    for maker in rules.values():
        for rule in rules.values():
            length = min(maker["max_length"], rule["max_length"])
            assert all(re.fullmatch(rule["pattern"], letter * length) for letter in maker["generate"])


@pytest.mark.parametrize(
    ("version", "text", "legal"),
    [
        ("v2", "a+b#c_d-9", True),
        ("v2", "x" * 49, True),
        ("v2", "x" * 50, False),
        ("v2", "a.b", False),
        ("v2", "", False),
        ("v3", "a.b:c/d_e-9", True),
        ("v3", "x" * 32, True),
        ("v3", "x" * 33, False),
        ("v3", "a+b", False),
        ("v3", "a#b", False),
    ],
)
def test_client_order_ids_by_version(venue, version, text, legal):
    assert bool(re.fullmatch(venue["client_ids"][version]["pattern"], text)) is legal


def test_no_quote_coin_ends_with_another(symbols):
    for quotes in symbols["quotes"].values():
        assert not [(one, other) for one in quotes for other in quotes if one != other and other.endswith(one)]


def test_coins_with_two_names(symbols):
    assert symbols["aliases"] == {"SPOT": {"LUNA2": "LUNA", "ALT": "$ALT", "MEME": "MEMECOIN"}}


def test_account_mode_codes_are_in_the_catalogue(venue):
    found = {}
    for path in (SPEC / "errors").glob("*.yaml"):
        found |= yaml.safe_load(path.read_text(encoding="utf-8"))["codes"]
    assert {found[code]["class"] for code in venue["account_mode_codes"]} == {"AccountModeMismatch"}
