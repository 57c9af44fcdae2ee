"""The rate limit lines, in all their spellings."""

import re

from specloom.importers.bitget_docs.pages import Line, Page
from specloom.importers.report import ImportReport
from specloom.importers.yamltext import Data

_RATE = re.compile(
    r"(?P<requests>\d+)\s*(?:requests?|reqs?|times?|calls?|c|次)?\s*(?:/|per|every)\s*(?P<count>\d*)\s*"
    r"(?P<unit>seconds?|secs?|s|秒|minutes?|mins?|m|hours?|h)(?![a-z])",
    re.IGNORECASE,
)
_SCOPE = re.compile(r"\b(uid|user\s*id|ip|api\s*key)\b", re.IGNORECASE)
_TRADER = re.compile(r"trader", re.IGNORECASE)
_HINT = re.compile(r"(?:rate|frequency|speed)\s*limits?|limit rule|limit:|times?\s*/|次\s*/", re.IGNORECASE)
_UNITS = {"s": "s", "秒": "s", "m": "m", "h": "h"}
_SCOPES = {"uid": "uid", "userid": "uid", "ip": "ip", "apikey": "key"}
_LONGEST_LINE = 200


def read_limits(page: Page, report: ImportReport, default_scope: str) -> dict[str, Data]:
    """The ``rate_limit`` of a page; ``{"undocumented": True}`` where no line states one."""
    found: dict[str, Data] = {}
    for line in page.lines():
        if _is_limit(line):
            _read_line(line, found, page, report, default_scope)
    if "default" in found:
        return {key: found[key] for key in ("default", "copy_trader") if key in found}
    return {"undocumented": True}


def _is_limit(line: Line) -> bool:
    if len(line.text) > _LONGEST_LINE or "/api/" in line.text or "batch limit" in line.text.lower():
        return False
    return bool(_HINT.search(line.text))


def _read_line(line: Line, found: dict[str, Data], page: Page, report: ImportReport, default_scope: str) -> None:
    rates = list(_RATE.finditer(line.text))
    if not rates and re.search(r"\d", line.text) and "shared" not in line.text:
        report.add("limit", page.path, line.line, f"no limit could be read from '{line.text[:80]}'")
    ends = [*(rate.start() for rate in rates[1:]), len(line.text)][: len(rates)]
    before = 0
    for rate, end in zip(rates, ends, strict=True):
        lead, tail = line.text[before : rate.start()], line.text[rate.end() : end]
        # A tail ends where the words that introduce the next rate begin.
        own_tail = tail if end == len(line.text) else tail.partition(")")[0]
        tier = "copy_trader" if _TRADER.search(lead) or (_TRADER.search(own_tail)) else "default"
        limit = _limit(rate, own_tail or tail, page, line, report, default_scope)
        _keep(found, tier, limit, page, line, report)
        before = rate.end()


def _limit(  # noqa: PLR0917 - every one of them is needed here
    rate: re.Match[str], tail: str, page: Page, line: Line, report: ImportReport, default_scope: str
) -> dict[str, Data]:
    scope = _SCOPE.search(tail) or _SCOPE.search(line.text)
    if not scope:
        report.add("limit-scope", page.path, line.line, f"the limit names no scope; taken as {default_scope}")
    unit = _UNITS[rate["unit"][0].lower()]
    name = _SCOPES["".join(scope.group(1).lower().split())] if scope else default_scope
    return {"requests": int(rate["requests"]), "per": f"{int(rate['count'] or 1)}{unit}", "scope": name}


def _keep(  # noqa: PLR0917 - every one of them is needed here
    found: dict[str, Data], tier: str, limit: dict[str, Data], page: Page, line: Line, report: ImportReport
) -> None:
    if found.setdefault(tier, limit) != limit:
        report.add("limit-twice", page.path, line.line, "a second limit differs from the first; the first was kept")
