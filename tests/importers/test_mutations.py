"""Damaged pages: each change is imported right or reported, none stops the run, none is swallowed."""

import random
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from specloom.importers.bitget_pages import import_docs
from specloom.importers.report import ImportReport

SAMPLES = Path(__file__).parent / "samples"
ORDER = "contract/trade/Place-Thing.md"
FILE = "rest/v2/mix/order/place-thing.yaml"


def _rows(text: str, section: str) -> list[int]:
    """Numbers of the body rows of the table below a heading."""
    lines = text.split("\n")
    start = next(number for number, line in enumerate(lines) if line.startswith(f"### {section}"))
    rows = []
    for number in range(start + 1, len(lines)):
        if lines[number].startswith("### "):
            break
        if lines[number].startswith("|"):
            rows.append(number)
    return rows[2:]


def _copy(tmp_path: Path) -> tuple[Path, Path]:
    docs, into = tmp_path / "docs", tmp_path / "spec"
    for page in SAMPLES.rglob("*.md"):
        target = docs / page.relative_to(SAMPLES)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(page.read_bytes())
    into.mkdir()
    return docs, into


def _spec(into: Path, name: str = FILE) -> dict[str, Any]:
    spec: dict[str, Any] = yaml.load((into / name).read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return spec


def _facts(spec: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in spec.items() if key not in ("source", "summary")}


def _reported(report: ImportReport, page: str = ORDER) -> bool:
    return any(finding.page == page and finding.level != "note" for finding in report.findings)


def _delete_row(text: str, dice: random.Random) -> str:
    lines = text.split("\n")
    del lines[dice.choice(_rows(text, "Request"))]
    return "\n".join(lines)


def _flip_required(text: str, dice: random.Random) -> str:
    lines = text.split("\n")
    row = dice.choice(_rows(text, "Request"))
    swap = {"| Yes |": "| No |", "| No |": "| Yes |"}
    lines[row] = re.sub(r"\| (?:Yes|No) \|", lambda found: swap[found.group()], lines[row], count=1)
    return "\n".join(lines)


def _change_limit(text: str, dice: random.Random) -> str:
    return text.replace("10 requests/second/UID", f"{dice.randint(11, 99)} requests/second/UID", 1)


def _rename_path(text: str, dice: random.Random) -> str:
    return text.replace(
        "* POST /api/v2/mix/order/place-thing", f"* POST /api/v2/mix/order/place-thing{dice.randint(2, 9)}"
    )


def _misspell_header(text: str, dice: random.Random) -> str:
    word = dice.choice(["Parameter", "Required", "Description"])
    at = dice.randrange(1, len(word) - 1)
    return text.replace(f"| {word} |", f"| {word[:at]}{word[at + 1 :]} |", 1)


def _cut_table(text: str, dice: random.Random) -> str:
    lines = text.split("\n")
    row = dice.choice(_rows(text, "Request"))
    return "\n".join([*lines[:row], lines[row][: len(lines[row]) // 2]])


def _break_encoding(text: str, dice: random.Random) -> str:
    at = dice.randrange(len(text))
    return f"{text[:at]}\udcff{text[at:]}"


def _drop_request_line(text: str, dice: random.Random) -> str:
    del dice
    return text.replace("* POST /api/v2/mix/order/place-thing", "* see elsewhere")


MUTATIONS = [
    _delete_row,
    _flip_required,
    _change_limit,
    _rename_path,
    _misspell_header,
    _cut_table,
    _break_encoding,
    _drop_request_line,
]


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("mutate", MUTATIONS, ids=lambda mutate: mutate.__name__.strip("_"))
def test_no_change_is_swallowed(tmp_path: Path, mutate: Callable[[str, random.Random], str], seed: int) -> None:
    docs, into = _copy(tmp_path)
    import_docs(docs, into, yes=True)
    before = {file.relative_to(into).as_posix(): file.read_bytes() for file in into.rglob("*.yaml")}
    page = docs / ORDER
    changed = mutate(page.read_text(encoding="utf-8"), random.Random(f"{mutate.__name__}{seed}"))
    page.write_bytes(changed.encode("utf-8", "surrogateescape"))
    report = import_docs(docs, into, yes=True)
    after = {file.relative_to(into).as_posix(): file.read_bytes() for file in into.rglob("*.yaml")}
    touched = {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}
    assert touched <= {FILE, *report.added}, "a page changes its own spec only"
    facts = yaml.load(before[FILE], Loader=yaml.CSafeLoader)
    same = FILE in after and _facts(facts) == _facts(_spec(into))
    assert _reported(report) or not same


def test_a_deleted_row_is_a_removed_parameter(tmp_path: Path) -> None:
    docs, into = _copy(tmp_path)
    import_docs(docs, into, yes=True)
    page = docs / ORDER
    kept = [line for line in page.read_text(encoding="utf-8").split("\n") if not line.startswith("| note |")]
    page.write_text("\n".join(kept), encoding="utf-8")
    assert "note" in _spec(into)["params"]
    import_docs(docs, into, yes=True)
    assert "note" not in _spec(into)["params"]


def test_a_renamed_path_moves_the_spec_with_its_words(tmp_path: Path) -> None:
    docs, into = _copy(tmp_path)
    import_docs(docs, into, yes=True)
    old = into / FILE
    words = re.sub("^summary: .*$", "summary: Places one thing.", old.read_text(encoding="utf-8"), flags=re.MULTILINE)
    old.write_text(words, encoding="utf-8")
    page = docs / ORDER
    page.write_text(page.read_text(encoding="utf-8").replace("order/place-thing", "order/put-thing"), encoding="utf-8")
    report = import_docs(docs, into, yes=True)
    assert report.moved == [(FILE, "rest/v2/mix/order/put-thing.yaml")]
    assert not old.exists()
    assert _spec(into, "rest/v2/mix/order/put-thing.yaml")["summary"] == "Places one thing."


def test_a_moved_page_is_followed(tmp_path: Path) -> None:
    docs, into = _copy(tmp_path)
    import_docs(docs, into, yes=True)
    (docs / "contract/order").mkdir()
    (docs / ORDER).rename(docs / "contract/order/Place-Thing.md")
    report = import_docs(docs, into, yes=True)
    assert report.moved == [(ORDER, "contract/order/Place-Thing.md")]
    assert _spec(into)["source"]["page"] == "contract/order/Place-Thing.md"


def test_a_page_that_is_gone_takes_its_spec_along(tmp_path: Path) -> None:
    docs, into = _copy(tmp_path)
    import_docs(docs, into, yes=True)
    overlay = into / "overlays" / FILE
    overlay.parent.mkdir(parents=True)
    overlay.write_text("reason: none\n", encoding="utf-8")
    (docs / ORDER).unlink()
    report = import_docs(docs, into, yes=True)
    assert report.removed == [FILE]
    assert overlay.exists()
    assert "orphan-overlay" in {finding.code for finding in report.findings}


def test_a_page_that_can_no_longer_be_read_keeps_its_spec(tmp_path: Path) -> None:
    docs, into = _copy(tmp_path)
    import_docs(docs, into, yes=True)
    before = (into / FILE).read_bytes()
    (docs / ORDER).write_bytes(b"\x00\x01" * 200)
    report = import_docs(docs, into, yes=True)
    assert (into / FILE).read_bytes() == before
    assert {"binary", "unreadable"} <= {finding.code for finding in report.findings if finding.page == ORDER}


def test_hopeless_pages_are_a_line_in_the_report_and_the_rest_is_imported(tmp_path: Path) -> None:
    docs, into = _copy(tmp_path)
    (docs / "huge.md").write_bytes(b"| a | b |\n" * 5_000_000)
    (docs / "deep.html").write_text("<div>" * 100_000, encoding="utf-8")
    (docs / "empty.md").write_bytes(b"")
    (docs / "quotes.md").write_text(">" * 50_000, encoding="utf-8")
    (docs / "scripts.html").write_text(
        "<html><script>* GET /api/v2/evil</script><article><p>Hello</p></article></html>", encoding="utf-8"
    )
    report = import_docs(docs, into, yes=True)
    codes = {(finding.page, finding.code) for finding in report.findings}
    assert {("huge.md", "too-large"), ("deep.html", "nesting"), ("empty.md", "empty")} <= codes
    assert (into / FILE).exists()
    assert not list(into.rglob("evil.yaml"))


def test_a_second_import_changes_nothing(tmp_path: Path) -> None:
    docs, into = _copy(tmp_path)
    first = import_docs(docs, into, yes=True)
    times = {file: file.stat().st_mtime_ns for file in into.rglob("*") if file.is_file()}
    second = import_docs(docs, into, yes=True)
    assert second.up_to_date
    assert second.findings == first.findings
    assert {file: file.stat().st_mtime_ns for file in into.rglob("*") if file.is_file()} == times


def test_a_dry_run_writes_nothing(tmp_path: Path) -> None:
    docs, into = _copy(tmp_path)
    report = import_docs(docs, into, dry_run=True)
    assert FILE in report.added
    assert not list(into.iterdir())


def test_files_written_by_hand_are_left_alone(tmp_path: Path) -> None:
    docs, into = _copy(tmp_path)
    import_docs(docs, into, yes=True)
    file = into / FILE
    mine = re.sub(
        r"^source:(?:.*\n)(?:[ ]+.*\n)*",
        "source: {kind: manual}\n",
        file.read_text(encoding="utf-8"),
        flags=re.MULTILINE,
    )
    file.write_text(mine, encoding="utf-8")
    import_docs(docs, into, yes=True)
    assert file.read_text(encoding="utf-8") == mine
