"""One change, and the order in which changes are told."""

from collections.abc import Iterable
from typing import Literal

import msgspec

from specloom.diagnostics import Place

Impact = Literal["breaking", "behavioural", "additive"]

IMPACTS: tuple[Impact, ...] = ("breaking", "behavioural", "additive")
"""Gravest first. Breaking: code that worked may fail. Behavioural: it runs, but something happens differently.

Additive: something new may be used, nothing that is in use changes.
"""


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """Something that a caller could notice.

    ``kind`` is a fixed name such as ``parameter-added``. ``calls`` are the calls concerned, by their new name where
    they have one; empty when it concerns every call. ``where`` is the dotted path of a parameter or field, or a fact's
    name. ``old`` and ``new`` are what it was and is, as texts. ``origin`` is where the spec says it: the new one, or
    the old one of what is gone.
    """

    impact: Impact
    kind: str
    message: str
    calls: tuple[str, ...] = ()
    where: str = ""
    old: str | None = None
    new: str | None = None
    origin: Place | None = None


def settled(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Changes gravest first and by call; one that befell several calls alike is told once with all of them."""
    groups: dict[tuple[object, ...], list[Change]] = {}
    for change in changes:
        groups.setdefault(_likeness(change), []).append(change)
    return tuple(sorted((_joined(alike) for alike in groups.values()), key=_order))


def _likeness(change: Change) -> tuple[object, ...]:
    every_call = not change.calls
    return (change.impact, change.kind, change.where, change.message, change.old, change.new, every_call)


def _joined(alike: list[Change]) -> Change:
    calls = tuple(sorted({call for change in alike for call in change.calls}))
    first = min(alike, key=lambda change: change.calls)
    return msgspec.structs.replace(first, calls=calls)


def _order(change: Change) -> tuple[object, ...]:
    return (IMPACTS.index(change.impact), change.calls, change.where, change.kind, change.message)
