"""Which of the API's calls a user's own Python code makes, read from its syntax without running it."""

import ast
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import msgspec

from specloom.diagnostics import SpecError
from specloom.diff.change import Change

BLIND_SPOTS = "not seen: groups handed on as arguments, taken from containers, or reached through getattr"
"""What reading the syntax alone cannot tell."""

_LONGEST_CHAIN = 40
_MOST_BYTES = 5_000_000
_SKIPPED = frozenset({"__pycache__", "node_modules", "site-packages"})

Chain = tuple[str, ...]


class Usage(msgspec.Struct, frozen=True):
    """The calls found, how many files were read, and the files that could not be (name and reason)."""

    calls: frozenset[str]
    files: int
    unread: tuple[str, ...]


def scan(path: Path, known: Iterable[str]) -> Usage:
    """Look through a file, or all ``.py`` files below a folder, for the ``known`` calls.

    A call is found by its dotted name on any receiver (``client.v2.mix.order.place_order``, also before ``.raw`` and
    ``.items``), through names given to a part of it (``orders = client.v2.mix.order``), through imports of its module,
    and as the text ``"v2.mix.order.place_order"``. Raises ``SpecError`` when there is nothing to read.
    """
    files = list(_files(path))
    if not files:
        raise SpecError(f"{path}: there is no Python file; name a .py file, or a folder that has some")
    names = {tuple(call.split(".")) for call in known}
    found: set[Chain] = set()
    unread = []
    for file in files:
        try:
            found |= _calls_in(_parsed(file), names)
        except (SyntaxError, ValueError, RecursionError, MemoryError, OSError) as problem:
            unread.append(f"{file}: {_reason(problem)}")
    return Usage(frozenset(".".join(call) for call in found), len(files) - len(unread), tuple(unread))


def limit_to(changes: Iterable[Change], used: frozenset[str]) -> tuple[Change, ...]:
    """The changes that concern the used calls, each with those alone.

    A call that moved counts by its old name, too. What concerns every call stays as long as any is used.
    """
    moved = {change.new: change.old for change in changes if change.kind.endswith("-moved") and change.new}
    kept = []
    for change in changes:
        calls = tuple(call for call in change.calls if call in used or moved.get(call) in used)
        if calls or (used and not change.calls):
            kept.append(msgspec.structs.replace(change, calls=calls))
    return tuple(kept)


def _files(path: Path) -> Iterator[Path]:
    if path.is_file():
        yield path
        return
    for file in sorted(path.rglob("*.py")):
        inside = file.relative_to(path).parts
        if file.is_file() and not any(part in _SKIPPED or part.startswith(".") for part in inside):
            yield file


def _parsed(file: Path) -> ast.Module:
    if file.stat().st_size > _MOST_BYTES:
        raise ValueError(f"more than {_MOST_BYTES:,} bytes")
    return ast.parse(file.read_bytes(), filename=str(file))


def _reason(problem: BaseException) -> str:
    if isinstance(problem, SyntaxError):
        return f"not Python ({problem.msg}, line {problem.lineno})"
    if isinstance(problem, OSError):
        return problem.strerror or "cannot be read"
    return str(problem) or "nested too deeply to be read"


def _calls_in(module: ast.Module, names: set[Chain]) -> set[Chain]:
    aliases = _aliases(module)
    found: set[Chain] = set()
    for node in ast.walk(module):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            chains = [tuple(node.value.split("."))]
        elif isinstance(node, ast.Attribute | ast.Name):
            chains = list(_resolved(_chain(node), aliases))
        else:
            continue
        found.update(call for chain in chains if (call := _call(chain, names)))
    return found


def _chain(node: ast.expr) -> Chain:
    """``client.v2.mix`` → its names; whatever the receiver is, it counts as ``?``."""
    parts: list[str] = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    parts.append(node.id if isinstance(node, ast.Name) else "?")
    return tuple(reversed(parts))


def _aliases(module: ast.Module) -> Mapping[Chain, set[Chain]]:
    """Every name that stands for a chain anywhere in the file, whatever its scope."""
    aliases: dict[Chain, set[Chain]] = defaultdict(set)
    for node in ast.walk(module):
        for target, chain in _bindings(node):
            if target != chain:
                aliases[target].add(chain)
    return aliases


def _bindings(node: ast.AST) -> Iterator[tuple[Chain, Chain]]:
    if isinstance(node, ast.Assign):
        for target in node.targets:
            yield from _bound(target, node.value)
    elif isinstance(node, ast.AnnAssign | ast.NamedExpr) and node.value:
        yield from _bound(node.target, node.value)
    elif isinstance(node, ast.ImportFrom) and node.module:
        for name in node.names:
            yield (name.asname or name.name,), (*node.module.split("."), name.name)
    elif isinstance(node, ast.Import):
        for name in node.names:
            if name.asname:
                yield (name.asname,), tuple(name.name.split("."))


def _bound(target: ast.expr, value: ast.expr) -> Iterator[tuple[Chain, Chain]]:
    if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
        for one, other in zip(target.elts, value.elts, strict=False):
            yield from _bound(one, other)
    elif isinstance(target, ast.Name | ast.Attribute) and isinstance(value, ast.Name | ast.Attribute):
        yield _chain(target), _chain(value)


def _resolved(chain: Chain, aliases: Mapping[Chain, set[Chain]]) -> Iterator[Chain]:
    """The chain itself and all that it may stand for; names that go in circles end by length and by being seen."""
    seen = {chain}
    waiting = [chain]
    while waiting:
        current = waiting.pop()
        yield current
        for length in range(1, len(current) + 1):
            for longer in aliases.get(current[:length], ()):
                new = longer + current[length:]
                if new not in seen and len(new) <= _LONGEST_CHAIN:
                    seen.add(new)
                    waiting.append(new)


def _call(chain: Chain, names: set[Chain]) -> Chain | None:
    """The call that a chain names somewhere, the longest where one is the beginning of another."""
    for start in range(len(chain)):
        for end in range(len(chain), start + 1, -1):
            if chain[start:end] in names:
                return chain[start:end]
    return None
