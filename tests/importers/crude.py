"""A second reader of the docs, written apart from the importer: regular expressions over source lines, nothing else."""

import re
from dataclasses import dataclass, field
from pathlib import Path

_REQUEST = re.compile(r"^\W*(GET|POST)\s+(/api/\S+)", re.MULTILINE)
_LIMIT = re.compile(r"(\d+) ?(?:requests?|req|times?|c|次)?/(?:1?)(?:sec|second|s|秒|S)\b")
_TEN = re.compile(r"1 time/10s")
_NAME = re.compile(r"^\|[\s>]*`?~*([A-Za-z_]\w*)")


@dataclass
class CrudePage:
    """What a page says, by its plain text."""

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
            page.response |= set(_names(body))
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


def _names(body: str) -> list[str]:
    rows = [row for row in _rows(body) if not re.match(r"^\|[\s>]*(?:\w*\s?\[\d|Index \d)", row, re.IGNORECASE)]
    return [found[1] for row in rows if (found := _NAME.match(row)) and not row.startswith("| ---")]


def _params(body: str) -> dict[str, bool]:
    found = {}
    for row in _rows(body):
        name = _NAME.match(row)
        cells = row.split("|")
        if name and not re.match(r"^\|[\s>]*index", row):
            found[name[1]] = found.get(name[1], False) or cells[3].strip().lower() == "yes"
    return found
