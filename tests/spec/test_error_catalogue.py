"""The catalogue of Bitget's error codes: complete against the docs' tables, and sane in itself."""

import json
import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

ROOT = Path(__file__).parents[2]
SPEC = ROOT / "spec" / "bitget"
DOCS = ROOT.parent / "shared" / "docs" / "bitget-2025-12"
needs_docs = pytest.mark.skipif(not DOCS.is_dir(), reason="the copy of the exchange's docs is not beside the checkout")

# What may be said together: a thing surely not done may be repeated in any way, a doubtful one only after asking.
SANE = {
    "no": {"never", "now", "backoff", "limit", "confirm"},
    "maybe": {"confirm"},
    "yes": {"never", "confirm"},
}


@cache
def groups():
    return [
        yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)
        for path in sorted((SPEC / "errors").glob("*.yaml"))
    ]


@cache
def classes():
    return yaml.safe_load((SPEC / "error-classes.yaml").read_text(encoding="utf-8"))["classes"]


@cache
def catalogue():
    """``(place, code) -> entry``; a code that stands twice in one place fails here."""
    found = {}
    for group in groups():
        for code, entry in group["codes"].items():
            for place in ("rest", "ws") if group["place"] == "both" else (group["place"],):
                assert (place, code) not in found, f"{code} stands twice among the {place} codes"
                found[place, code] = entry
    return found


@cache
def documented():
    """``(place, code)`` of every row of every error table of the docs."""
    found = set()
    for page in DOCS.glob("**/error-code/*.md"):
        place = "ws" if page.stem == "websocket" else "rest"
        rows = re.findall(r"^\|\s*(\d+)\s*\|", page.read_text(encoding="utf-8"), re.MULTILINE)
        found |= {(place, code) for code in rows}
    return found


def words(text):
    return re.findall(r"[a-z0-9]+", text.lower())


def runs(text, length=8):
    found = words(text)
    return {tuple(found[start : start + length]) for start in range(len(found) - length + 1)}


def ancestors(name):
    chain = [name]
    while (parent := classes()[chain[-1]].get("parent")) is not None:
        assert parent in classes(), f"{chain[-1]} stands below {parent}, which is no class"
        assert parent not in chain, f"{parent} stands below itself"
        chain.append(parent)
    return chain


@pytest.mark.parametrize("path", sorted((SPEC / "errors").glob("*.yaml")), ids=lambda path: path.stem)
def test_a_group_fits_its_schema_and_is_named_like_its_file(path):
    schema = json.loads((ROOT / "spec" / "schema" / "errors.schema.json").read_text(encoding="utf-8"))
    text = path.read_text(encoding="utf-8")
    group = yaml.safe_load(text)
    assert [error.message for error in Draft202012Validator(schema).iter_errors(group)] == []
    assert group["group"] == path.stem
    assert text.startswith("# yaml-language-server: $schema=../../schema/errors.schema.json\n")


def test_every_code_has_a_class_that_exists():
    assert {entry["class"] for entry in catalogue().values()} <= set(classes())


def test_every_class_is_for_something():
    used = {entry["class"] for entry in catalogue().values()}
    above = {parent for name in used for parent in ancestors(name)}
    assert set(classes()) == above


def test_parents_lead_to_the_base_and_no_status_has_two_classes():
    for name in classes():
        ancestors(name)
    statuses = Counter(status for entry in classes().values() for status in entry.get("statuses", []))
    assert [status for status, times in statuses.items() if times > 1] == []
    assert {400, 401, 403, 404, 429, 500, 503, 504} <= set(statuses)


def test_the_catalogue_is_as_large_as_the_tables():
    assert len(catalogue()) >= 1040


@needs_docs
def test_every_code_of_the_tables_is_in_the_catalogue():
    assert len(documented()) > 1400
    assert sorted(documented() - set(catalogue())) == []


@needs_docs
def test_a_code_that_no_table_has_says_so():
    flagged = {key for key, entry in catalogue().items() if entry.get("undocumented")}
    assert flagged == set(catalogue()) - documented()


@needs_docs
def test_codes_in_example_answers_are_known():
    known = {code for _, code in catalogue()} | {"0", "00000"}
    shown = set()
    for page in DOCS.rglob("*.md"):
        shown |= set(re.findall(r'"code": ?"?(\d+)"?', page.read_text(encoding="utf-8")))
    assert len(shown) > 5
    assert shown <= known


@needs_docs
def test_meanings_are_in_our_own_words():
    theirs = set()
    for page in DOCS.glob("**/error-code/*.md"):
        for line in page.read_text(encoding="utf-8").splitlines():
            theirs |= runs(line)
    texts = [text for entry in catalogue().values() for text in (entry["meaning"], entry.get("remedy", ""))]
    assert [text for text in texts if runs(text) & theirs] == []


@pytest.mark.parametrize("code", ["40084", "40085", "40099", "40786", "400172", "1001"])
def test_codes_that_users_met_outside_of_the_tables_are_known(code):
    assert ("rest", code) in catalogue()


@pytest.mark.parametrize("code", [str(code) for code in range(30001, 30017)])
def test_the_sockets_own_codes_are_known(code):
    assert catalogue()["ws", code]["undocumented"] is True


def test_what_is_said_of_a_code_goes_together():
    wrong = [key for key, entry in catalogue().items() if entry["retry"] not in SANE[entry["acted"]]]
    assert wrong == []
    timed = [entry for entry in catalogue().values() if "retry_after" in entry]
    assert {entry["retry"] for entry in timed} <= {"backoff", "limit", "confirm"}


def test_only_an_expired_time_is_repeated_at_once():
    assert {entry["class"] for entry in catalogue().values() if entry["retry"] == "now"} == {"ExpiredTimestamp"}


def test_only_throttling_waits_for_a_limit():
    waiting = {entry["class"] for entry in catalogue().values() if entry["retry"] == "limit"}
    assert all("RateLimited" in ancestors(name) for name in waiting)


def test_a_refusal_by_the_market_is_never_repeated_unasked():
    """A trader must decide anew when the market closed, moved or ran dry."""
    for key, entry in catalogue().items():
        if {"MarketClosed", "PriceOutOfBounds", "InsufficientLiquidity", "RiskControl"} & set(
            ancestors(entry["class"])
        ):
            assert entry["retry"] in {"never", "confirm"}, key


@pytest.mark.parametrize("code", ["40010", "40015", "40725", "40808", "45001"])
def test_release_windows_and_timeouts_leave_a_write_in_doubt(code):
    entry = catalogue()["rest", code]
    assert (entry["acted"], entry["retry"]) == ("maybe", "confirm")
    assert "remedy" in entry


@pytest.mark.parametrize("code", ["40786", "43118", "45034", "25212", "50060"])
def test_a_used_client_order_id_made_no_order_but_names_one(code):
    entry = catalogue()["rest", code]
    assert (entry["class"], entry["acted"], entry["retry"]) == ("DuplicateClientOrderId", "no", "confirm")


def test_a_wrong_passphrase_cannot_be_mended():
    for code in ("40012", "40036"):
        assert "create the key anew" in catalogue()["rest", code]["remedy"]


def test_meanings_say_something():
    for (_, code), entry in catalogue().items():
        text = entry["meaning"]
        assert text.isascii(), code
        assert text.endswith("."), code
        assert len(text.split()) >= 3, code
        assert "{" not in text, code
        assert code not in text, code


def test_meanings_tell_the_codes_of_a_group_apart():
    for group in groups():
        meanings = Counter(entry["meaning"] for entry in group["codes"].values())
        assert sum(times - 1 for times in meanings.values()) <= 4, group["group"]
