"""Parameters before and after, down to nested ones by dotted path."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any

from specloom.diff.change import Change, Impact
from specloom.diff.facts import told
from specloom.model import Param


def compare_params(
    old: Sequence[Param], new: Sequence[Param], *, noun: str = "parameter", above: str = ""
) -> Iterator[Change]:
    """Changes of the parameters; where they are sent follows from the request line and is not told again."""
    before, after = {param.wire: param for param in old}, {param.wire: param for param in new}
    for wire in [wire for wire in before if wire not in after]:
        gone = before[wire]
        yield Change(
            impact="breaking",
            kind=f"{noun}-removed",
            where=above + wire,
            message=f"{noun} {above + wire} removed",
            old=wire,
            origin=gone.origin,
        )
    for wire in [wire for wire in after if wire not in before]:
        yield _added(after[wire], noun, above + wire)
    for wire in [wire for wire in before if wire in after]:
        yield from _Pair(before[wire], after[wire], noun, above + wire).changes()
        yield from compare_params(before[wire].fields, after[wire].fields, noun=noun, above=f"{above}{wire}.")


def _added(param: Param, noun: str, path: str) -> Change:
    how = "required" if param.required else "optional"
    return Change(
        impact="breaking" if param.required else "additive",
        kind=f"{noun}-added",
        where=path,
        message=f"{noun} {path} added, {how}",
        new=how,
        origin=param.origin,
    )


class _Pair:
    """One parameter in both states."""

    def __init__(self, old: Param, new: Param, noun: str, path: str) -> None:
        self._old = old
        self._new = new
        self._noun = noun
        self._path = path

    def changes(self) -> Iterator[Change]:
        """All changes of the parameter itself."""
        yield from self._necessity()
        yield from self._type()
        yield from self._values()
        yield from self._bounds()
        yield from self._habits()

    def _change(self, impact: Impact, fact: str, message: str, old: object, new: object) -> Change:
        return Change(
            impact=impact,
            kind=f"{self._noun}-{fact}",
            where=self._path,
            message=f"{self._noun} {self._path} {message}",
            old=told(old),
            new=told(new),
            origin=self._new.origin,
        )

    def _necessity(self) -> Iterator[Change]:
        if self._new.required != self._old.required:
            if self._new.required:
                yield self._change("breaking", "required", "is now required", "optional", "required")
            else:
                yield self._change("additive", "optional", "is now optional", "required", "optional")
        was, now = self._old.required_if, self._new.required_if
        if was != now and not self._new.required:
            told_old, told_new = _conditions(was), _conditions(now)
            message = f"required {told_new} (was: {told_old})" if now else f"no longer required {told_old}"
            impact: Impact = "additive" if _covers(was, now) or self._old.required else "breaking"
            yield self._change(impact, "condition-changed", message, told_old, told_new)

        yield from self._company()

    def _company(self) -> Iterator[Change]:
        """With which values of other parameters this one may be sent."""
        was, now = self._old.only_if, self._new.only_if
        if was != now:
            told_old, told_new = _conditions(was), _conditions(now)
            message = f"may be sent only {told_new}" if now else f"may be sent always (was: only {told_old})"
            looser = all(name in was and set(was[name]) <= set(values) for name, values in now.items())
            impact: Impact = "additive" if looser else "breaking"
            yield self._change(
                impact, "company-changed", message, told_old if was else "always", told_new if now else "always"
            )

    def _type(self) -> Iterator[Change]:
        was, now = _type(self._old), _type(self._new)
        if was != now:
            impact: Impact = "additive" if now == "any" else "breaking"
            yield self._change(impact, "type-changed", f"changed type from {was} to {now}", was, now)
        if self._old.name != self._new.name:
            message = f"is now the argument {self._new.name} (was: {self._old.name})"
            yield self._change("breaking", "renamed", message, self._old.name, self._new.name)
        if self._old.unit != self._new.unit:
            was, now = told(self._old.unit), told(self._new.unit)
            yield self._change("behavioural", "unit-changed", f"changed unit from {was} to {now}", was, now)

    def _values(self) -> Iterator[Change]:
        was, now = self._old.values, self._new.values
        if bool(was) != bool(now):
            if was:
                yield self._change("additive", "values-freed", "takes any value", ", ".join(was), None)
            else:
                listed = ", ".join(now)
                yield self._change("behavioural", "values-listed", f"takes only {listed}", None, listed)
            return
        for value in (value for value in was if value not in now):
            yield self._change("breaking", "value-removed", f"no longer takes {told(value)}", value, None)
        for value in (value for value in now if value not in was):
            yield self._change("additive", "value-added", f"takes {told(value)}", None, value)

    def _bounds(self) -> Iterator[Change]:
        old, new = self._old, self._new
        for fact, was, now, narrower in (
            ("min", old.min, new.min, _above),
            ("max", old.max, new.max, _below),
            ("max_length", old.max_length, new.max_length, _below),
            ("max_items", old.max_items, new.max_items, _below),
        ):
            if was != now:
                impact: Impact = "breaking" if narrower(now, was) else "additive"
                kind = f"{fact.replace('_', '-')}-changed"
                yield self._change(impact, kind, f"changed {fact} from {told(was)} to {told(now)}", was, now)
        if old.pattern != new.pattern:
            impact = "breaking" if new.pattern else "additive"
            message = f"changed pattern from {told(old.pattern)} to {told(new.pattern)}"
            yield self._change(impact, "pattern-changed", message, old.pattern, new.pattern)

    def _habits(self) -> Iterator[Change]:
        old, new = self._old, self._new
        if old.default != new.default:
            message = f"changed default from {told(old.default)} to {told(new.default)}"
            yield self._change("behavioural", "default-changed", message, old.default, new.default)
        if old.symbol != new.symbol:
            message = "is now checked as a symbol" if new.symbol else "is no longer checked as a symbol"
            yield self._change("behavioural", "symbol-changed", message, old.symbol, new.symbol)
        if old.deprecated != new.deprecated:
            message = "deprecated" if new.deprecated else "no longer deprecated"
            kind = "deprecated" if new.deprecated else "undeprecated"
            yield self._change("behavioural" if new.deprecated else "additive", kind, message, None, None)


def _type(param: Param) -> str:
    return f"{param.type} of {param.items}" if param.items else param.type


def _conditions(conditions: dict[str, tuple[str, ...]]) -> str:
    if not conditions:
        return "never"
    return " or ".join(f"if {name} is {' or '.join(values)}" for name, values in conditions.items())


def _covers(old: dict[str, tuple[str, ...]], new: dict[str, tuple[str, ...]]) -> bool:
    """Whether every new condition was one before: whoever met the old ones still calls rightly."""
    return all(set(values) <= set(old.get(name, ())) for name, values in new.items())


def _above(now: Any, was: Any) -> bool:
    return now is not None and (was is None or Decimal(now) > Decimal(was))


def _below(now: Any, was: Any) -> bool:
    return now is not None and (was is None or Decimal(now) < Decimal(was))
