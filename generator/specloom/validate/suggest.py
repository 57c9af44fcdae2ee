"""Did you mean … ?"""

from collections.abc import Iterable
from difflib import get_close_matches

_LONGEST = 60
_SHOWN = 12


def closest(name: str, known: Iterable[str]) -> str | None:
    """The known name that the writer most likely meant, ``None`` when nothing is near."""
    if len(name) > _LONGEST:
        return None
    candidates = [one for one in known if abs(len(one) - len(name)) <= 2 + len(name) // 3]
    folded = _folded(name)
    same = next((one for one in candidates if _folded(one) == folded), None)
    if same is not None:
        return same
    near = get_close_matches(name, candidates, n=5, cutoff=0.7)
    # Of equally near names the one with the same letters: most slips of the hand only swap two of them.
    return min(near, key=lambda one: sorted(one) != sorted(name), default=None)


def did_you_mean(name: str, known: Iterable[str], otherwise: str = "") -> str:
    """The hint for a name that nothing is called."""
    near = closest(name, known)
    return f"did you mean '{near}'?" if near else otherwise


def one_of(known: Iterable[str]) -> str:
    """``expected one of: a, b``; of many only the first."""
    names = list(known)
    more = ", …" if len(names) > _SHOWN else ""
    return f"expected one of: {', '.join(names[:_SHOWN])}{more}" if names else ""


def _folded(name: str) -> str:
    return name.casefold().replace("_", "").replace("-", "")
