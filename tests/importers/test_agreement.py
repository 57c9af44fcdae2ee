"""The importer against a reader written apart from it, on every page of the docs copy."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import yaml

from specloom.importers.bitget_pages import import_docs

DOCS = Path(__file__).parents[3] / "shared" / "docs" / "bitget-2025-12"
CORRECTED = 2
ENVELOPE = {"code", "msg", "requestTime", "data", "message"}

pytestmark = pytest.mark.skipif(not DOCS.is_dir(), reason="needs the docs copy beside the checkout")

_REQUEST = re.compile(r"^\W*(GET|POST)\s+(/api/\S+)", re.MULTILINE)
_LIMIT = re.compile(r"(\d+) ?(?:requests?|req|times?|c|次)?/(?:1?)(?:sec|second|s|秒|S)\b")
_TEN = re.compile(r"1 time/10s")
_NAME = re.compile(r"^\|[\s>]*`?~*([A-Za-z_]\w*)")


@dataclass
class CrudePage:
    """What a page says to a second reader: regular expressions over source lines, nothing else."""

    method: str
    path: str
    limit: int | None
    seconds: int
    scope: str | None
    params: dict[str, bool] = field(default_factory=dict)
    response: set[str] = field(default_factory=set)


def read(file: Path) -> CrudePage | None:
    """The page, or ``None`` when it has no request line."""
    text = file.read_text(encoding="utf-8")
    bare = re.sub(r"```.*?```", "", text, flags=re.DOTALL)
    request = _REQUEST.search(bare)
    if request is None or file.name == "release-note.md":
        return None
    page = CrudePage(request[1], request[2], *_limit(bare))
    for heading, body in re.findall(r"^###* (.*?)\n(.*?)(?=^##|\Z)", bare, re.MULTILINE | re.DOTALL):
        if re.match(r"request param", heading, re.IGNORECASE):
            page.params |= _params(body)
        elif re.match(r"(response|return)", heading, re.IGNORECASE):
            page.response |= set(_row_names(body))
    return page


def _limit(text: str) -> tuple[int | None, int, str | None]:
    for line in text.split("\n"):
        if not re.search(r"limit|times/", line, re.IGNORECASE) or "/api/" in line or line.startswith("|"):
            continue
        found = _LIMIT.search(line)
        if found and len(line) < 150:
            scope = re.search(r"uid|user id|ip|api key", line[found.end() :], re.IGNORECASE)
            names = {"uid": "uid", "user id": "uid", "ip": "ip", "api key": "key"}
            return int(found[1]), 1, names[scope[0].lower()] if scope else None
        if _TEN.search(line):
            return 1, 10, "uid"
    return None, 1, None


def _rows(body: str) -> list[str]:
    rows = [line for line in body.split("\n") if line.startswith("|")]
    return [row for row in rows[2:] if "N/A" not in row]


def _row_names(body: str) -> list[str]:
    rows = [row for row in _rows(body) if not re.match(r"^\|[\s>]*(?:\w*\s?\[\d|Index \d)", row, re.IGNORECASE)]
    return [found[1] for row in rows if (found := _NAME.match(row)) and not row.startswith("| ---")]


def _params(body: str) -> dict[str, bool]:
    found: dict[str, bool] = {}
    for row in _rows(body):
        name = _NAME.match(row)
        cells = row.split("|")
        if name and not re.match(r"^\|[\s>]*index", row):
            found[name[1]] = found.get(name[1], False) or cells[3].strip().lower() == "yes"
    return found


@pytest.fixture(scope="module")
def pairs(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[CrudePage, Mapping[str, Any]]]:
    into = tmp_path_factory.mktemp("spec")
    import_docs(DOCS, into)
    specs = {}
    for file in (into / "rest").rglob("*.yaml"):
        spec = yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
        specs[spec["source"]["page"]] = spec
    pages = {file.relative_to(DOCS).as_posix(): read(file) for file in _pages()}
    return [(page, specs.get(path, {})) for path, page in pages.items() if page]


def _pages() -> Iterator[Path]:
    return (file for file in DOCS.rglob("*") if file.name.endswith(".md"))


def _share(verdicts: list[bool]) -> float:
    return sum(verdicts) / len(verdicts)


def _names(fields: Mapping[str, Any], *, rows: bool = True) -> Iterator[tuple[str, bool]]:
    for name, one in fields.items():
        yield name, bool((one or {}).get("required"))
        yield from ((alias, False) for alias in (one or {}).get("aliases", []))
        if (one or {}).get("type") not in ("rows", "row"):
            yield from _names((one or {}).get("fields", {}), rows=rows)


def test_every_documented_endpoint_is_there(pairs: list[tuple[CrudePage, Mapping[str, Any]]]) -> None:
    assert len(pairs) == 397
    agree = [spec.get("endpoint") == f"{page.method} {page.path}" for page, spec in pairs]
    assert _share(agree) >= 0.99


def test_limits_and_scopes_agree(pairs: list[tuple[CrudePage, Mapping[str, Any]]]) -> None:
    agree = []
    for page, spec in pairs:
        default = spec["rate_limit"].get("default", {})
        said = (default.get("requests"), default.get("per", "1s"))
        same = said == (page.limit, f"{page.seconds}s")
        agree.append(same and (page.scope is None or default.get("scope") == page.scope))
    assert _share(agree) >= 0.99


def test_parameters_and_required_flags_agree(pairs: list[tuple[CrudePage, Mapping[str, Any]]]) -> None:
    agree = []
    for page, spec in pairs:
        ours: dict[str, bool] = {}
        for name, required in _names(spec.get("params", {})):
            ours[name] = ours.get(name, False) or required
        agree += [ours.get(name) == page.params.get(name) for name in ours.keys() | page.params.keys()]
    assert _share(agree) >= 0.98


def test_answer_names_agree(pairs: list[tuple[CrudePage, Mapping[str, Any]]]) -> None:
    agree = []
    for page, spec in pairs:
        response = spec["response"]
        ours = {name for name, _ in _names(response.get("fields", {}))} if response.get("type") != "rows" else set()
        agree += [name in ours for name in page.response - ENVELOPE]
    assert _share(agree) >= 0.97
