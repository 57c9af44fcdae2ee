"""Which type a value has, judged by its name, the source's own words, and the samples seen."""

import json
import re
from collections.abc import Sequence

Sample = str | int | float | bool | None

_DECIMAL = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")
_INTEGER = re.compile(r"-?\d+")
_FLAGS = frozenset(("yes", "no", "true", "false", "on", "off", "y", "n", "0", "1"))
_WORDY_FLAGS = frozenset(("yes", "no", "true", "false", "on", "off"))
_TIME = re.compile(r"(?:time|Time|Date|Ts)$|^(?:ts|cT|uT|time|date|start|end)$|Timestamp$|timestamp$")
_MILLIS = re.compile(r"1\d{12}")
_ID = re.compile(r"(?:Id|Oid|ID|No|uid|Uid|UID|Code|tag|Tag|Phone|Key|Version|version)$|^(?:id|uid|code|pid)$")
# Names that are amounts wherever they stand, so that they need no sample.
_AMOUNT = re.compile(
    r"(?:Price|Amount|Qty|Quantity|Volume|Profit|Investment|Balance|Ratio|FeeRate|ProfitRate|APR|Slippage)$"
    r"|^(?:price|amount|qty|quantity|slippage)$"
)
_COUNT = re.compile(
    r"(?:Num|Count|Place|Precision|Level|Days|Scale|Size)$|^(?:limit|pageNo|pageNum|pageSize|level|seq|pseq|num)$"
)
_STATED = {
    "int": "integer",
    "integer": "integer",
    "long": "integer",
    "timestamp_ms": "ms",
    "decimal": "decimal",
    "number": "decimal",
    "date": "text",
    "date-time": "text",
    "any": "any",
    "bool": "flag",
    "boolean": "flag",
}


def fits(kind: str, sample: Sample) -> bool:  # noqa: PLR0911 - a ladder of cases reads best as one
    """Whether a sample can be read as that type; null and empty text fit every type."""
    if sample is None or sample == "":
        return True
    if kind == "any":
        return True
    if kind == "flag":
        return isinstance(sample, bool) or str(sample).lower() in _FLAGS
    if isinstance(sample, bool):
        return False
    if kind == "text":
        return not isinstance(sample, float)
    if kind == "decimal":
        return isinstance(sample, (int, float)) or bool(_DECIMAL.fullmatch(sample.strip()))
    if kind in ("integer", "ms", "s"):
        return bool(_INTEGER.fullmatch(str(sample).strip()))
    return kind == "json" and _is_json(str(sample))


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def infer_type(name: str, stated: str, samples: Sequence[Sample]) -> str:
    """The narrowest type that fits all samples and suits the name; ``text`` when nothing speaks for another."""
    seen = [sample for sample in samples if sample is not None and sample != ""]
    said = _STATED.get(stated.strip().lower())
    if said == "decimal" and _ID.search(name):
        said = None
    for kind in (said, *_candidates(name, seen)):
        if kind and all(fits(kind, sample) for sample in seen):
            return kind
    return "text" if all(fits("text", sample) for sample in seen) else "any"


def _candidates(name: str, seen: Sequence[Sample]) -> list[str]:  # noqa: PLR0911 - a ladder of cases reads best as one
    if any(isinstance(sample, bool) for sample in seen):
        return ["flag"]
    if _TIME.search(name):
        return ["ms"]
    if not seen:
        return ["decimal"] if _AMOUNT.search(name) else []
    texts = [str(sample) for sample in seen]
    if all(text.lower() in _WORDY_FLAGS for text in texts):
        return ["flag"]
    if any(_is_structure(text) for text in texts):
        return ["json"]
    if not all(_DECIMAL.fullmatch(text) for text in texts) or _ID.search(name):
        return []
    if _COUNT.search(name) and all(_INTEGER.fullmatch(text) for text in texts):
        return ["integer"]
    if all(_MILLIS.fullmatch(text) for text in texts):
        return ["ms"]
    return ["decimal"]


def _is_structure(text: str) -> bool:
    return text[:1] in "{[" and _is_json(text)
