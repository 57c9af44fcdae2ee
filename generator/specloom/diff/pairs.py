"""Which call of the new state is which of the old one, though it may have moved."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from difflib import SequenceMatcher
from typing import Generic, TypeVar

import msgspec

from specloom.model import Channel, Endpoint

Call = TypeVar("Call", Endpoint, Channel)
Shape = Callable[[Call], Hashable | None]


class Pairs(msgspec.Struct, Generic[Call]):
    """Calls in both states (old, new), and those that only one of them has."""

    kept: list[tuple[Call, Call]]
    removed: list[Call]
    added: list[Call]


def pair_up(old: Iterable[Call], new: Iterable[Call], shape: Shape[Call]) -> Pairs[Call]:
    """Match by name; what is left by the page that describes it, then by taking and answering the same.

    ``shape`` gives equal values to calls that are the same for a caller, ``None`` where too little is known to tell.
    """
    before, after = {call.call: call for call in old}, {call.call: call for call in new}
    kept = [(before[name], after[name]) for name in before if name in after]
    gone = [before[name] for name in before if name not in after]
    came = [after[name] for name in after if name not in before]
    kept += _match(gone, came, _page)
    kept += _match(gone, came, shape)
    return Pairs(kept, gone, came)


def _page(call: Call) -> Hashable | None:
    return call.source.page if call.source.is_documented else None


def _match(gone: list[Call], came: list[Call], key: Shape[Call]) -> list[tuple[Call, Call]]:
    """Take the pairs with equal keys out of both lists; of several the most alike by name."""
    candidates: dict[Hashable, list[Call]] = defaultdict(list)
    for call in came:
        if key(call) is not None:
            candidates[key(call)].append(call)
    matched = []
    for call in list(gone):
        choice = candidates.get(key(call)) if key(call) is not None else None
        if choice:
            found = _nearest(call, choice)
            choice.remove(found)
            gone.remove(call)
            came.remove(found)
            matched.append((call, found))
    return matched


def _nearest(call: Call, choice: list[Call]) -> Call:
    return max(choice, key=lambda other: (_likeness(call.call, other.call), other.call))


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()
