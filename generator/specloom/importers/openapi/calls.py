"""Which call each operation becomes: by its URL or by its own name; no two become the same."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from specloom import naming
from specloom.importers.openapi.find import Operation
from specloom.importers.openapi.rules import Rules

VERBS = {"GET": "get", "POST": "create", "PUT": "replace", "PATCH": "amend", "DELETE": "delete"}


class Named(msgspec.Struct, frozen=True):
    """An operation and what its name is made of: ``group`` and ``host`` by the rules, ``stated`` a whole call."""

    operation: Operation
    method: str
    version: str
    group: str | None
    host: str | None
    stated: str | None = None


def name_calls(named: Sequence[Named], rules: Rules) -> list[str]:
    """The calls, in the order of the operations. ``naming.NamingError`` where a part has no Python name.

    A verb is added where several methods share a URL, and where a URL is the beginning of another; a number where
    even that does not tell two apart.
    """
    calls = [base_call(one, rules) for one in named]
    calls = _with_verbs(calls, named, {**VERBS, **rules.verbs})
    return _distinct(calls)


def base_call(one: Named, rules: Rules) -> str:
    """The name by the rule that was chosen, before those of others are looked at."""
    if one.stated:
        return one.stated
    own = _own_name(one.operation, rules) if rules.names == "operation" else None
    if own:
        return ".".join([one.version, *([one.group] if one.group and one.group != own[0] else []), *own])
    parts = naming.call_name(one.method, one.operation.path).split(".")
    if parts[0] != one.version:
        parts = [one.version, *parts]
    return ".".join([parts[0], *([one.group] if one.group else []), *parts[1:]])


def _own_name(operation: Operation, rules: Rules) -> list[str]:
    """The parts of the operation's own name; none where it has no such name."""
    data: Mapping[str, object] = operation.data

    def stated(found: re.Match[str]) -> str:
        value = data.get(found[1])
        return value if isinstance(value, str) else ""

    text = re.sub(r"\{([^{}]+)\}", stated, rules.operation)
    parts = [part for part in re.split(r"[./]", text) if part.strip()]
    return [naming.snake(part) for part in parts] if parts and not text.isdigit() else []


def _with_verbs(calls: list[str], named: Sequence[Named], verbs: Mapping[str, str]) -> list[str]:
    counts, groups = Counter(calls), _groups(calls)
    return [
        _with_verb(call, verbs[one.method], groups) if not one.stated and (counts[call] > 1 or call in groups) else call
        for call, one in zip(calls, named, strict=True)
    ]


def _with_verb(call: str, verb: str, groups: set[str]) -> str:
    """``v1.orders.cancel``; ``v1.orders.cancel_orders`` where the former is the beginning of other URLs."""
    own = f"{call}.{verb}"
    return f"{own}_{call.rpartition('.')[2].strip('_')}" if own in groups else own


def _groups(calls: Iterable[str]) -> set[str]:
    """Everything above a call."""
    found = set()
    for call in calls:
        above = call.rpartition(".")[0]
        while above:
            found.add(above)
            above = above.rpartition(".")[0]
    return found


def _distinct(calls: list[str]) -> list[str]:
    taken, result = set(calls), list[str]()
    given: set[str] = set()
    for call in calls:
        own, number = call, 1
        while own in given or (number > 1 and own in taken):
            number += 1
            own = f"{call}_{number}"
        given.add(own)
        result.append(own)
    return result
