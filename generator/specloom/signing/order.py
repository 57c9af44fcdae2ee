"""What depends on what: the order in which a scheme's values are computed, and which puts come last."""

from collections.abc import Iterable, Iterator

from specloom.model.expressions import Expression, names_in
from specloom.model.signing import Put, Scheme
from specloom.signing.kinds import CALLER, CLOCK, FRESH, WIRE

_CHANGING = frozenset({*WIRE, *CALLER, *CLOCK, *FRESH})
_CHANGING_PREFIXES = ("with.", "token.", "frame.")


class Dependencies:
    """The names that every expression of a scheme uses, directly and through values. Cycles do no harm."""

    def __init__(self, scheme: Scheme) -> None:
        self._scheme = scheme
        self._own = {value.name: names_in(value.expression) for value in scheme.values}
        self._all = {name: self._closure(name) for name in self._own}

    def uses(self, node: Expression) -> frozenset[str]:
        """Every name that the expression depends on, values and what they use among them."""
        own = names_in(node)
        return frozenset(own).union(*(self._all[name] for name in own if name in self._all))

    def is_late(self, node: Expression) -> bool:
        """Whether it can be computed only once query and body are final."""
        return not self.uses(node).isdisjoint(WIRE)

    def is_constant(self, node: Expression) -> bool:
        """Whether it is the same for all requests of one client."""
        used = self.uses(node)
        return used.isdisjoint(_CHANGING) and not any(name.startswith(_CHANGING_PREFIXES) for name in used)

    def late_puts(self, *places: str) -> list[Put]:
        """The puts of some places that are appended after signing."""
        return [put for put in self._scheme.puts if put.place in places and self.is_late(put.expression)]

    def early_puts(self, *places: str) -> list[Put]:
        """The puts of some places that are there before signing."""
        return [put for put in self._scheme.puts if put.place in places and not self.is_late(put.expression)]

    def cycle(self) -> list[str]:
        """The names of values that need each other, the first one again at the end; empty when there is no cycle."""
        for name in self._own:
            path = self._path(name, name, set())
            if path:
                return [name, *path]
        return []

    def in_order(self, wanted: Iterable[str]) -> list[str]:
        """The values behind some names and those that they need, each after what it needs."""
        found: dict[str, None] = {}
        for name in wanted:
            self._visit(name, found, set())
        return list(found)

    def unused(self) -> Iterator[str]:
        """Values that no put needs."""
        needed = set(self.in_order(name for put in self._scheme.puts for name in names_in(put.expression)))
        yield from (name for name in self._own if name not in needed)

    def _visit(self, name: str, found: dict[str, None], entered: set[str]) -> None:
        if name not in self._own or name in found or name in entered:
            return
        entered.add(name)
        for inner in self._own[name]:
            self._visit(inner, found, entered)
        found[name] = None

    def _closure(self, name: str) -> frozenset[str]:
        found: set[str] = set()
        waiting = list(self._own[name])
        while waiting:
            used = waiting.pop()
            if used not in found:
                found.add(used)
                waiting += self._own.get(used, ())
        return frozenset(found)

    def _path(self, start: str, goal: str, seen: set[str]) -> list[str]:
        for used in self._own.get(start, ()):
            if used == goal:
                return [goal]
            if used in self._own and used not in seen:
                seen.add(used)
                further = self._path(used, goal, seen)
                if further:
                    return [used, *further]
        return []
