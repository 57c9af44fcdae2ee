"""Facts with one value: what it was, what it is."""

from collections.abc import Iterator
from typing import Any

import msgspec

from specloom.diff.change import Change, Impact

_WORDS = {
    "request-line": "request line",
    "symbol_format": "symbol format",
    "topic_key": "topic member",
    "superseded_by": "successor",
    "account_mode": "account mode",
}


def changed_fact(impact: Impact, fact: str, old: object, new: object) -> Change:
    """``fact`` went from ``old`` to ``new``."""
    was, now = told(old), told(new)
    message = f"{_WORDS.get(fact, fact)} changed from {was} to {now}"
    return Change(impact=impact, kind=f"{_kebab(fact)}-changed", where=fact, message=message, old=was, new=now)


def told(value: object) -> str:
    """A value as a text; what is absent is ``none``."""
    if value is None or value == "":
        return "none"
    return ("no", "yes")[value] if isinstance(value, bool) else str(value)


def access_changes(old: str, new: str) -> Iterator[Change]:
    """Who needs a key, or another permission of it."""
    if old == new:
        return
    impact: Impact = "breaking"
    if new == "public" or (new == "read" and old != "public"):
        impact = "additive"  # whoever could call before still can
    yield changed_fact(impact, "access", old, new)


def mode_changes(old: str, new: str) -> Iterator[Change]:
    """Which accounts may call."""
    if old != new:
        yield changed_fact("additive" if new == "any" else "breaking", "account_mode", old, new)


def struct_changes(
    name: str, old: msgspec.Struct | None, new: msgspec.Struct | None, *, gone: Impact, came: Impact
) -> Iterator[Change]:
    """A rule that appeared, vanished, or differs in some members, each of which is told."""
    if old == new:
        return
    if new is None:
        yield Change(impact=gone, kind=f"{name}-removed", where=name, message=f"{name} removed")
    elif old is None:
        yield Change(impact=came, kind=f"{name}-added", where=name, message=f"{name} added")
    else:
        yield from leaf_changes(name, msgspec.to_builtins(old), msgspec.to_builtins(new))


def leaf_changes(name: str, old: Any, new: Any) -> Iterator[Change]:
    """Every single value that differs between two structures, by dotted path."""
    if isinstance(old, dict) and isinstance(new, dict):
        for key in sorted({*old, *new}):
            yield from leaf_changes(f"{name}.{key}", old.get(key), new.get(key))
    elif isinstance(old, list | tuple) and isinstance(new, list | tuple) and not _named(old) and old != new:
        yield changed_fact("behavioural", name, _listed(old), _listed(new))
    elif _named(old) and _named(new):
        yield from leaf_changes(name, _by_name(old), _by_name(new))
    elif old != new:
        yield changed_fact("behavioural", name, _short(old), _short(new))


def _short(value: Any) -> Any:
    return msgspec.json.encode(value).decode() if isinstance(value, dict | list | tuple) else value


def _listed(values: Any) -> str:
    return ", ".join(str(_short(value)) for value in values)


_NAMES = ("name", "version", "suffix")


def _named(value: Any) -> bool:
    """Whether these are members that have names, so that they can be told apart."""
    return (
        isinstance(value, list | tuple)
        and bool(value)
        and all(isinstance(one, dict) and any(name in one for name in _NAMES) for one in value)
    )


def _by_name(values: Any) -> dict[str, Any]:
    return {str(next(one[name] for name in _NAMES if name in one)): one for one in values}


def _kebab(name: str) -> str:
    return name.replace("_", "-").replace(".", "-")
