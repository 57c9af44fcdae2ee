"""Copies of the doc pages in other people's Markdown give the same specs as the pages themselves."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from specloom.importers.bitget_pages import import_docs

SAMPLES = Path(__file__).parent / "samples"
REQUEST = re.compile(r"^\* (GET|POST) (/api/\S+)$", re.MULTILINE)
NESTED = """
| Parameter | Type | Description |
| --- | --- | --- |
| list | List<Object> | Rows |
| > row | Object | Row |
| >> deep | String | Deep |
| >> deeper | String | Deeper |
| > next | String | Next |
| last | String | Last |
"""


def _in_fence(text: str) -> str:
    return REQUEST.sub(r"```\n\1 \2\n```", text)


def _in_http_fence(text: str) -> str:
    return REQUEST.sub(r"```http\n\1 https://api.bitget.com\2?symbol=BTCUSDT\n```", text)


def _bold(text: str) -> str:
    return REQUEST.sub(r"**\1** `\2`", text)


def _bold_whole(text: str) -> str:
    return REQUEST.sub(r"**HTTP Request:** `\1 \2`", text)


def _plain(text: str) -> str:
    return REQUEST.sub(r"\1 \2", text)


def _as_heading(text: str) -> str:
    return REQUEST.sub(r"#### \1 \2", text)


def _bold_headings(text: str) -> str:
    return re.sub(r"^### (re(?:quest|sponse) param\w+)$", r"**\1**", text, flags=re.MULTILINE | re.IGNORECASE)


def _broken_cells(text: str) -> str:
    return re.sub(r"^(\| \w+ \| \w+ \| (?:Yes|No) \| \w+)( ?[^|\n]*)\|$", r"\1\n\2|", text, flags=re.MULTILINE)


@pytest.mark.parametrize(
    "change",
    [_in_fence, _in_http_fence, _bold, _bold_whole, _plain, _as_heading, _bold_headings, _broken_cells],
    ids=lambda change: change.__name__.strip("_"),
)
def test_the_same_page_in_other_words(tmp_path: Path, change: Callable[[str], str]) -> None:
    for page in SAMPLES.rglob("*.md"):
        copy = tmp_path / "copy" / page.relative_to(SAMPLES)
        copy.parent.mkdir(parents=True, exist_ok=True)
        text = page.read_text(encoding="utf-8")
        if REQUEST.search(text):
            assert change(text) != text
        copy.write_text(change(text), encoding="utf-8")
    assert _specs(tmp_path / "copy", tmp_path / "a") == _specs(SAMPLES, tmp_path / "b")


@pytest.mark.parametrize(
    "marks",
    [
        {">": "└ ", ">>": "│ └ "},
        {">": "├─ ", ">>": "│  ├─ "},
        {">": "└── ", ">>": "&nbsp;&nbsp;&nbsp;&nbsp;└── "},
        {">": "↳ ", ">>": "&emsp;↳ "},
        {">": "&nbsp;&nbsp;", ">>": "&nbsp;&nbsp;&nbsp;&nbsp;"},
        {">": "&gt;", ">>": "&gt;&gt;"},
    ],
)
def test_rows_that_other_marks_indent(tmp_path: Path, marks: dict[str, str]) -> None:
    page = (SAMPLES / "contract/trade/Place-Thing.md").read_text(encoding="utf-8")
    head = page.partition("### Response Parameters")[0]
    other = re.sub(r"^\| (>+) ", lambda found: f"| {marks[found[1]]}", NESTED, flags=re.MULTILINE)
    for name, rows in (("usual", NESTED), ("other", other)):
        file = tmp_path / name / "contract/trade/Place-Thing.md"
        file.parent.mkdir(parents=True)
        file.write_text(f"{head}### Response Parameters\n{rows}", encoding="utf-8")
    usual = _specs(tmp_path / "usual", tmp_path / "a")
    assert "deeper" in next(iter(usual.values()))
    assert _specs(tmp_path / "other", tmp_path / "b") == usual


def test_a_page_that_only_mentions_calls_describes_none(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    news = "# News\n\n```\nGET /api/v2/mix/market/bars\n```\n\n**POST** /api/v2/mix/order/place-thing\n"
    (tmp_path / "docs/news.md").write_text(news, encoding="utf-8")
    assert _specs(tmp_path / "docs", tmp_path / "a") == {}


def _specs(docs: Path, into: Path) -> dict[str, str]:
    into.mkdir()
    import_docs(docs, into)
    files = {file.relative_to(into).as_posix(): file.read_text(encoding="utf-8") for file in into.rglob("*.yaml")}
    return {name: text.partition("\nsource:")[0] for name, text in files.items()}
