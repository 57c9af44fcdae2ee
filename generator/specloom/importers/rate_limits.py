"""The rate limit in lines of running text, in all its spellings."""

import re
from collections.abc import Iterable

from specloom.importers.report import ImportReport
from specloom.importers.yamltext import Data

_RATE = re.compile(
    r"(?P<requests>\d+)\s*(?:requests?|reqs?|times?|calls?|c|次)?\s*(?:/|per|every|each|in)\s*(?P<count>\d*)\s*"
    r"(?P<unit>seconds?|secs?|s|秒|minutes?|mins?|m|hours?|hrs?|h)(?![a-z])",
    re.IGNORECASE,
)
_PER_SECOND = re.compile(r"(?P<requests>\d+)\s*(?:qps|rps)\b|\bqps\s*[:：]?\s*(?P<after>\d+)", re.IGNORECASE)  # noqa: RUF001 - the docs use full-width colons
_SCOPE = re.compile(r"\b(uid|user\s*id|account|user|ip|api\s*key)\b", re.IGNORECASE)
_TRADER = re.compile(r"trader", re.IGNORECASE)
_HINT = re.compile(
    r"(?:rate|frequency|speed|request|call)\s*limits?|limit rule|limit\s*[:：]|\d\s*(?:times?|次|c|req\w*)\s*/|\bqps\b",  # noqa: RUF001 - the docs use full-width colons
    re.IGNORECASE,
)
# What is counted otherwise than by requests (orders in a batch, uses in a day), or does not hold for every request.
_OTHER = re.compile(
    r"batch limit|business limit|order limit|withdrawal limit|/\s*days?\b|separate (?:rate )?limit|whitelisted",
    re.IGNORECASE,
)
_UNITS = {"s": "s", "秒": "s", "m": "m", "h": "h"}
_SCOPES = {"uid": "uid", "userid": "uid", "account": "uid", "user": "uid", "ip": "ip", "apikey": "key"}
_LONGEST_LINE = 200


class LimitReader:
    """Reads the limits of one page; ``default_scope`` is taken where a limit names none."""

    def __init__(self, page: str, report: ImportReport, default_scope: str) -> None:
        """Read for ``page``, by which findings are named."""
        self._page = page
        self._report = report
        self._default_scope = default_scope
        self._found: dict[str, Data] = {}

    def read(self, lines: Iterable[tuple[int, str]]) -> dict[str, Data]:
        """The ``rate_limit`` stated by the numbered lines; ``{"undocumented": True}`` where none states one."""
        for line, text in lines:
            if is_limit(text):
                self._read_line(line, text)
        if "default" in self._found:
            return {key: self._found[key] for key in ("default", "copy_trader") if key in self._found}
        return {"undocumented": True}

    def _read_line(self, line: int, text: str) -> None:
        rates = list(_RATE.finditer(text))
        if not rates:
            self._read_plain(line, text)
        ends = [*(rate.start() for rate in rates[1:]), len(text)][: len(rates)]
        before = 0
        for rate, end in zip(rates, ends, strict=True):
            lead, tail = text[before : rate.start()], text[rate.end() : end]
            # A tail ends where the words that introduce the next rate begin.
            own_tail = tail if end == len(text) else tail.partition(")")[0]
            tier = "copy_trader" if _TRADER.search(lead) or _TRADER.search(own_tail) else "default"
            unit = _UNITS[rate["unit"][0].lower()]
            scope = self._scope(own_tail or tail, text, line)
            limit: dict[str, Data] = {"requests": int(rate["requests"]), "per": f"{int(rate['count'] or 1)}{unit}"}
            self._keep(tier, {**limit, "scope": scope}, line)
            before = rate.end()

    def _read_plain(self, line: int, text: str) -> None:
        """A limit that names no span: ``10 QPS``."""
        found = _PER_SECOND.search(text)
        if found:
            requests = int(found["requests"] or found["after"])
            self._keep("default", {"requests": requests, "per": "1s", "scope": self._scope(text, text, line)}, line)
        elif re.search(r"\d", text) and "shared" not in text:
            self._report.add("limit", self._page, line, f"no limit could be read from '{text[:80]}'")

    def _scope(self, tail: str, text: str, line: int) -> str:
        scope = _SCOPE.search(tail) or _SCOPE.search(text)
        if scope:
            return _SCOPES["".join(scope.group(1).lower().split())]
        self._report.add("limit-scope", self._page, line, f"the limit names no scope; taken as {self._default_scope}")
        return self._default_scope

    def _keep(self, tier: str, limit: dict[str, Data], line: int) -> None:
        if self._found.setdefault(tier, limit) != limit:
            text = "a second limit differs from the first; the first was kept"
            self._report.add("limit-twice", self._page, line, text)


def is_limit(text: str) -> bool:
    """Whether a line speaks of how many requests may be sent."""
    if len(text) > _LONGEST_LINE or "/api/" in text or _OTHER.search(text):
        return False
    return bool(_HINT.search(text))


def stated_scope(lines: Iterable[str]) -> str | None:
    """By what the first limit among the lines counts: ``uid``, ``ip`` or ``key``; ``None`` where it does not say."""
    for text in lines:
        found = _SCOPE.search(text) if is_limit(text) and _RATE.search(text) else None
        if found:
            return _SCOPES["".join(found.group(1).lower().split())]
    return None
