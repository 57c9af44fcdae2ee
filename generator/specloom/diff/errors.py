"""The error catalogue before and after: codes, and the exception classes they raise."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

import msgspec

from specloom.diagnostics import Place
from specloom.diff.change import Change, Impact
from specloom.diff.facts import told
from specloom.model import Api, ErrorCode

_Key = tuple[str, bool]


def compare_codes(old: Api, new: Api) -> Iterator[Change]:
    """Codes added, removed, or with another class, outcome or advice, each with the calls that may answer it."""
    before, after = _by_number(old), _by_number(new)
    users_before, users = _users(old), _users(new)
    parents = _ancestors(new)
    for key in [key for key in before if key not in after]:
        yield _gone(before[key], users_before.get(key[0], ()))
    for key in [key for key in after if key not in before]:
        yield _came(after[key], users.get(key[0], ()))
    for key in [key for key in before if key in after]:
        for change in _differences(before[key], after[key], parents):
            yield _with(change, after[key], users.get(key[0], ()))


def compare_classes(old: Api, new: Api) -> Iterator[Change]:
    """Exception classes added, removed, or standing below another one."""
    before, after = {made.name: made for made in old.error_classes}, {made.name: made for made in new.error_classes}
    above_before, above = _ancestors(old), _ancestors(new)
    for name in sorted(before.keys() - after.keys()):
        message = f"exception {name} removed"
        origin = before[name].origin
        yield Change(impact="breaking", kind="exception-removed", where=name, message=message, old=name, origin=origin)
    for name in sorted(after.keys() - before.keys()):
        message = f"exception {name} added"
        yield Change(
            impact="additive", kind="exception-added", where=name, message=message, new=name, origin=after[name].origin
        )
    for name in sorted(before.keys() & after.keys()):
        was, now = before[name], after[name]
        if was.parent != now.parent:
            # Whoever catches a class above it must still catch it.
            lost = set(above_before[name]) - set(above[name])
            yield _moved_class(name, was.parent, now.parent, "breaking" if lost else "additive", after[name].origin)
        if was.statuses != now.statuses:
            told_old, told_new = _numbers(was.statuses), _numbers(now.statuses)
            yield Change(
                impact="behavioural",
                kind="exception-statuses-changed",
                where=name,
                message=f"exception {name} stands for HTTP {told_new} (was: {told_old})",
                old=told_old,
                new=told_new,
                origin=now.origin,
            )


def _moved_class(name: str, was: str, now: str, impact: Impact, origin: Place) -> Change:
    old, new = was or "the client's base", now or "the client's base"
    message = f"exception {name} stands below {new} (was: {old})"
    return Change(impact=impact, kind="exception-moved", where=name, message=message, old=old, new=new, origin=origin)


def _by_number(api: Api) -> dict[_Key, ErrorCode]:
    """A number may mean one thing over REST and another over the socket."""
    return {(code.code, code.place == "ws"): code for code in api.error_codes}


def _users(api: Api) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    answering = [(e.call, e.codes) for e in api.endpoints] + [(c.call, c.codes) for c in api.channels]
    for call, codes in answering:
        for code in codes:
            found[code].append(call)
    return {code: tuple(sorted(calls)) for code, calls in found.items()}


def _ancestors(api: Api) -> dict[str, tuple[str, ...]]:
    parents = {made.name: made.parent for made in api.error_classes}
    return {name: tuple(_climb(name, parents)) for name in parents}


def _climb(name: str, parents: Mapping[str, str]) -> Iterator[str]:
    for _ in parents:
        name = parents.get(name, "")
        if not name:
            return
        yield name


def _gone(code: ErrorCode, calls: tuple[str, ...]) -> Change:
    message = f"error {code.code} removed: it raised {code.class_name}"
    change = Change(impact="breaking", kind="error-removed", message=message, old=code.class_name)
    return _with(change, code, calls)


def _came(code: ErrorCode, calls: tuple[str, ...]) -> Change:
    message = f"error {code.code} added: raises {code.class_name}, acted {code.acted}, retry {code.retry}"
    change = Change(impact="additive", kind="error-added", message=message, new=code.class_name)
    return _with(change, code, calls)


def _with(change: Change, code: ErrorCode, calls: tuple[str, ...]) -> Change:
    return msgspec.structs.replace(change, where=code.code, calls=calls, origin=code.origin)


def _differences(old: ErrorCode, new: ErrorCode, parents: Mapping[str, tuple[str, ...]]) -> Iterator[Change]:
    if old.class_name != new.class_name:
        still_caught = old.class_name in parents.get(new.class_name, ())
        yield _fact("additive" if still_caught else "breaking", new, "class", old.class_name, new.class_name)
    for fact, was, now in (
        ("acted", old.acted, new.acted),
        ("retry", old.retry, new.retry),
        ("retry_after", old.retry_after_seconds, new.retry_after_seconds),
        ("place", old.place, new.place),
    ):
        if was != now:
            yield _fact("behavioural", new, fact, was, now)


def _fact(impact: Impact, code: ErrorCode, fact: str, old: object, new: object) -> Change:
    was, now = told(old), told(new)
    message = f"error {code.code} changed {fact.replace('_', ' ')} from {was} to {now}"
    return Change(impact=impact, kind=f"error-{fact.replace('_', '-')}-changed", message=message, old=was, new=now)


def _numbers(numbers: tuple[int, ...]) -> str:
    return ", ".join(map(str, numbers)) or "none"
