"""Import blocks, sorted as the formatter's linter would sort them."""

from collections.abc import Iterable

from specloom.render.python.source import Safe

_STDLIB = {"collections.abc", "decimal", "typing", "__future__", "json", "functools"}
_THIRD = {"pytest"}


class Imports:
    """Names to import by module; ``block`` renders them."""

    def __init__(self) -> None:
        self._names: dict[str, dict[str, str]] = {}

    def add(self, module: str, *names: str, alias: str = "") -> None:
        """``from module import names``; with ``alias``, the one name gets it."""
        for name in names:
            self._names.setdefault(module, {})[name] = alias

    def __bool__(self) -> bool:
        return bool(self._names)

    def block(self, indent: str = "") -> Safe:
        """The statements, standard library first, a blank line between the sections."""
        sections: list[list[str]] = [[], [], []]
        for module in sorted(self._names):
            sections[_section(module)].append(f"{indent}from {module} import {_listed(self._names[module])}")
        return Safe("\n\n".join("\n".join(lines) for lines in sections if lines))


def _section(module: str) -> int:
    return 0 if module in _STDLIB else 1 if module in _THIRD else 2


def _listed(names: dict[str, str]) -> str:
    return ", ".join(f"{name} as {names[name]}" if names[name] else name for name in order_names(names))


def order_names(names: Iterable[str]) -> list[str]:
    """Constants, then classes, then the rest."""
    return sorted(names, key=lambda name: (_kind(name), name))


def _kind(name: str) -> int:
    bare = name.lstrip("_")
    if bare.isupper() and len(bare) > 1:
        return 0
    return 1 if bare[:1].isupper() else 2
