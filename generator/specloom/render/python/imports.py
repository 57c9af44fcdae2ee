"""Import blocks, sorted as the formatter's linter would sort them."""

from collections.abc import Iterable

from specloom.render.python.source import Safe
from specloom.traced import Origins, derive, is_recording, mark, origins_of, unmarked

_STDLIB = {"collections.abc", "decimal", "typing", "__future__", "json", "functools"}
_THIRD = {"pytest"}
_NEAR = 60
"""How far behind a class the first value is looked for that it is made of, when origins are recorded."""


class Imports:
    """Names to import by module; ``block`` renders them."""

    def __init__(self) -> None:
        self._names: dict[str, dict[str, str]] = {}
        self._origins: dict[str, Origins] = {}

    def add(self, module: str, *names: str, alias: str = "") -> None:
        """``from module import names``; with ``alias``, the one name gets it."""
        for name in names:
            self._names.setdefault(unmarked(module), {})[unmarked(name)] = alias
            if is_recording():
                self._origins[name] = (*self._origins.get(name, ()), *origins_of(name))

    def __bool__(self) -> bool:
        return bool(self._names)

    def block(self, indent: str = "") -> Safe:
        """The statements, standard library first, a blank line between the sections."""
        sections: list[list[str]] = [[], [], []]
        for module in sorted(self._names):
            sections[_section(module)].append(f"{indent}from {module} import {self._listed(self._names[module])}")
        return Safe("\n\n".join("\n".join(lines) for lines in sections if lines))

    def _listed(self, names: dict[str, str]) -> str:
        return ", ".join(
            f"{self._shown(name)} as {names[name]}" if names[name] else self._shown(name) for name in order_names(names)
        )

    def _shown(self, name: str) -> str:
        return mark(name, self._origins.get(name, ()))


def used_words(source: str, words: Iterable[str]) -> list[str]:
    """The classes among ``words`` that the source calls."""
    places = ((word, source.find(f"{word}(")) for word in words)
    return [derive(word, source[at : at + _NEAR]) for word, at in places if at >= 0]


def _section(module: str) -> int:
    return 0 if module in _STDLIB else 1 if module in _THIRD else 2


def order_names(names: Iterable[str]) -> list[str]:
    """Constants, then classes, then the rest."""
    return sorted(names, key=lambda name: (_kind(name), name))


def _kind(name: str) -> int:
    bare = name.lstrip("_")
    if bare.isupper() and len(bare) > 1:
        return 0
    return 1 if bare[:1].isupper() else 2
