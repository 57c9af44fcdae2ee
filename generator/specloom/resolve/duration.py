"""Spans of time as specs write them."""

from specloom.traced import derive

_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400}


def seconds(text: str) -> int:
    """``"10s"`` → 10, ``"1m"`` → 60, ``"2h"`` → 7200, ``"90d"`` → 7776000."""
    return int(text[:-1]) * _UNITS[text[-1]]


def optional_seconds(text: str | None) -> int | None:
    """The same, where the span may be absent."""
    return None if text is None else derive(seconds(text), text)
