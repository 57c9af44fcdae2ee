"""Names for the positions of an array: the wire has none."""

import re
from collections.abc import Sequence

_MEANINGS = (
    (re.compile(r"\bbase\b|left coin", re.IGNORECASE), "baseVolume"),
    (re.compile(r"\bquote\b|denominat|turnover", re.IGNORECASE), "quoteVolume"),
    (re.compile(r"usdt", re.IGNORECASE), "usdtVolume"),
    (re.compile(r"timestamp|time\b|\bms\b", re.IGNORECASE), "ts"),
    (re.compile(r"\b(?:open|entry)", re.IGNORECASE), "open"),
    (re.compile(r"high", re.IGNORECASE), "high"),
    (re.compile(r"low", re.IGNORECASE), "low"),
    (re.compile(r"clos", re.IGNORECASE), "close"),
    (re.compile(r"price", re.IGNORECASE), "price"),
    (re.compile(r"quantity|amount|size|qty|number", re.IGNORECASE), "size"),
)
_CANDLE = ("ts", "open", "high", "low", "close", "baseVolume", "quoteVolume", "usdtVolume")
_LEVEL = ("price", "size")
_CANDLE_WIDTH = 6


def column_names(texts: Sequence[str], width: int) -> list[str]:
    """A name for each position, from the words that describe it, else from the customary order."""
    usual = _CANDLE if max(width, len(texts)) >= _CANDLE_WIDTH else _LEVEL
    names: list[str] = []
    for at in range(max(width, len(texts))):
        text = texts[at] if at < len(texts) else ""
        meant = next((name for pattern, name in _MEANINGS if pattern.search(text)), None)
        fallback = usual[at] if at < len(usual) else f"column{at}"
        name = meant or fallback
        names.append(name if name not in names else _unused(names, fallback, at))
    return names


def _unused(names: list[str], fallback: str, at: int) -> str:
    return fallback if fallback not in names else f"column{at}"
