"""How an endpoint's long answers are walked, judged by its parameters and its answer."""

import re
from collections.abc import Mapping, Sequence

from specloom.importers.values import Value
from specloom.importers.yamltext import Data

_SPAN = re.compile(
    r"(?P<count>\d+|one|two|three|six)\s*-?\s*(?P<unit>days?|months?|hours?|weeks?)",
    re.IGNORECASE,
)
_RANGE = re.compile(
    r"interval|range|span|between|within|time difference|exceed|cannot be (?:greater|longer)|difference", re.IGNORECASE
)
_STORED = re.compile(r"access window|data storage|retention|only supports? (?:querying|to get)|history", re.IGNORECASE)
_WORDS = {"one": 1, "two": 2, "three": 3, "six": 6}
_DAYS = {"d": 1, "m": 30, "w": 7}
_POSITIONS = ("idLessThan", "cursor", "lastEndId", "pageNo", "pageNum")
_SIZES = ("limit", "pageSize")
_ROW_IDS = (
    "orderId", "tradeId", "billId", "id", "trackingNo", "loanId", "repayId", "liqId", "interestId", "transferId",
    "execId", "recordId", "marginOrderId", "positionId", "fundingId", "tradeNo", "convertId", "noticeId", "annId",
)  # fmt: skip
_WINDOWS = (("startTime", "endTime"), ("start", "end"), ("after", "before"))


def read_paging(params: Mapping[str, Value], answer: Value, longest: str | None) -> dict[str, Data]:
    """The ``paging`` of an endpoint; empty when nothing carries a position or there are no rows to walk.

    ``longest`` is the longest range of time that one call may ask for, from ``longest_range``.
    """
    position = next((name for name in _POSITIONS if name in params), None)
    rows = _rows(answer)
    if position is None or rows is None:
        return {}
    path, row = rows
    row_id = next((name for name in _ROW_IDS if name in row.fields), None)
    data: dict[str, Data] = {"style": "page_no" if position.startswith("page") else "", "param": position}
    if path:
        data["items"] = path
    source = _source(position, answer)
    if source:
        data["source"] = source
    elif position == "idLessThan" and row_id:
        data["source_of_row"] = row_id
    elif not position.startswith("page"):
        return {}
    data["style"] = _style(position, source)
    if row_id:
        data["row_id"] = row_id
    _add_size(params, data)
    _add_window(params, longest, data)
    return data


def _style(position: str, source: str | None) -> str:
    if position.startswith("page"):
        return "page_no"
    if position == "idLessThan":
        member = (source or "").rpartition(".")[2]
        return {"endId": "end_id", "minId": "min_max_id"}.get(member, "id_less_than")
    return {"cursor": "cursor", "lastEndId": "last_end_id"}[position]


def _source(position: str, answer: Value) -> str | None:
    wanted = {"idLessThan": ("endId", "minId"), "cursor": ("cursor",), "lastEndId": ("endId", "lastEndId")}
    return next((name for name in wanted.get(position, ()) if name in answer.fields), None)


def _rows(answer: Value) -> tuple[str, Value] | None:
    if answer.kind in ("list", "rows"):
        return "", answer
    lists = [(name, field) for name, field in answer.fields.items() if field.kind in ("list", "rows") and field.fields]
    return lists[0] if len(lists) == 1 else None


def _add_size(params: Mapping[str, Value], data: dict[str, Data]) -> None:
    name = next((name for name in _SIZES if name in params), None)
    if name:
        most = params[name].max
        data["size"] = {"param": name, "max": int(most)} if most and int(most) else {"param": name}


def _add_window(params: Mapping[str, Value], longest: str | None, data: dict[str, Data]) -> None:
    names = _window(params)
    if names:
        window: dict[str, Data] = {"start": names[0], "end": names[1]}
        data["window"] = {**window, "max": longest} if longest else window


def _window(params: Mapping[str, Value]) -> tuple[str, str] | None:
    return next(((start, end) for start, end in _WINDOWS if start in params and end in params), None)


def longest_range(params: Mapping[str, Value], notes: Sequence[str]) -> str | None:
    """The longest range of time that one call may ask for, where the words of its parameters or its notes state one."""
    names = _window(params)
    return _longest(params[names[0]].text, params[names[1]].text, *notes) if names else None


def _longest(*texts: str) -> str | None:
    """The longest range that one call may ask for, where a sentence states it."""
    spans = [
        span
        for text in texts
        for sentence in re.split(r"(?<=[.。;])\s+", text)
        if _RANGE.search(sentence) and not _STORED.search(sentence)
        for span in _SPAN.finditer(sentence)
    ]
    if not spans:
        return None
    span = spans[0]
    count = int(span["count"]) if span["count"].isdigit() else _WORDS[span["count"].lower()]
    unit = span["unit"][0].lower()
    return f"{count}h" if unit == "h" else f"{count * _DAYS[unit]}d"
