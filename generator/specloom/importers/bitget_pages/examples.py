"""Request and answer examples: told apart, cut out of curl commands, mended where they are almost JSON."""

import json
import re
from urllib.parse import parse_qsl, urlsplit

import msgspec

from specloom.importers.answers import Json
from specloom.importers.bitget_pages.pages import Code, Page
from specloom.importers.report import ImportReport

_URL = re.compile(r"[\"']?(https?://[^\s\"']+)[\"']?")
_BODY = re.compile(
    r"(?:-d|--data(?:-raw)?)\s*'(?P<single>.*?)'\s*\\?\s*$|(?:-d|--data(?:-raw)?)\s*(?P<bare>[\[{].*)$", re.DOTALL
)
_COMMENT = re.compile(r"(\"(?:[^\"\\\n]|\\.)*\")|(?<!:)//[^\n]*")
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")
_METHOD = re.compile(r"(?:-X|--request)\s*[\"']?(GET|POST|PUT|DELETE)", re.IGNORECASE)


class Curl(msgspec.Struct, frozen=True):
    """What a curl command sends: method, path, and the parameters from query and body."""

    line: int
    method: str
    path: str
    signed: bool
    params: object = None


def find_curl(page: Page, report: ImportReport) -> Curl | None:
    """The first curl command of the page."""
    for code in page.codes():
        if code.text.lstrip().lower().startswith("curl"):
            return _read_curl(code, page, report)
    return None


def find_json(page: Page, report: ImportReport) -> list[Json]:
    """Every code block of the page that holds JSON, in order."""
    found = []
    for code in page.codes():
        if not code.closed:
            report.add("cut-code", page.path, code.line, "a code block is never closed")
        if code.text.lstrip()[:1] in ("{", "["):
            read = read_json(code, page, report)
            if read:
                found.append(read)
    return found


def read_json(code: Code, page: Page, report: ImportReport) -> Json | None:
    """The block's JSON; comments and trailing commas are taken out and reported. ``None`` when it is beyond repair."""
    text = "\n".join(line.rstrip() for line in code.text.strip().split("\n"))
    value = _parse(text)
    if value is None:
        text = _TRAILING_COMMA.sub(r"\1", _COMMENT.sub(lambda found: found.group(1) or "", text))
        text = "\n".join(line.rstrip() for line in text.split("\n"))
        value = _parse(text)
        if value is None:
            report.add("not-json", page.path, code.line, "an example is not JSON and was left out")
            return None
        report.add("mended", page.path, code.line, "an example is not JSON; comments or stray commas were taken out")
    return Json(code.line, text, value)


def _parse(text: str) -> object:
    try:
        return json.loads(text, parse_constant=_refuse)
    except (ValueError, RecursionError):
        return None


def _refuse(text: str) -> object:
    message = f"{text} is not JSON"
    raise ValueError(message)


def _read_curl(code: Code, page: Page, report: ImportReport) -> Curl:
    url = _URL.search(code.text)
    parts = urlsplit(url.group(1)) if url else None
    body = _BODY.search(code.text.strip())
    params: object = None
    if body:
        text = (body["single"] or body["bare"] or "").strip()
        params = _parse(text) if text else None
        if text and params is None:
            params = _parse(_TRAILING_COMMA.sub(r"\1", text))
            report.add("curl-body", page.path, code.line, "the body of the curl example is not JSON")
    if params is None and parts and parts.query:
        params = dict(parse_qsl(parts.query, keep_blank_values=True))
    method = _METHOD.search(code.text)
    return Curl(
        code.line,
        method.group(1).upper() if method else ("POST" if body else "GET"),
        parts.path if parts else "",
        signed="access-key" in code.text.lower(),
        params=params,
    )
