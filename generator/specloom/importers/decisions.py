"""A person's decisions about an import, from ``import.yaml`` in the spec folder."""

from collections.abc import Mapping
from pathlib import Path

import yaml

from specloom.importers.yamltext import Data
from specloom.load.nesting import read_texts


class Decisions:
    """What the pages do not say, or say wrongly: read by the importers only.

    Tables keyed by a call prefix let the longest prefix win; see ``spec/schema/import.schema.json`` for every table.
    """

    def __init__(self, tables: Mapping[str, Mapping[str, object]]) -> None:
        """Hold the tables of the file by name."""
        self._tables = tables

    def endpoint(self, page: str) -> str | None:
        """The right ``METHOD /path`` of a page that states a wrong one."""
        entry = self._entry("endpoints", page)
        return str(entry["endpoint"]) if isinstance(entry, Mapping) and "endpoint" in entry else None

    def effect(self, call: str) -> str | None:
        """The effect of a call, where its name misleads."""
        return self._text("effects", call)

    def access(self, call: str) -> str | None:
        """The permission that a call needs, where its page misleads."""
        found = self._longest("access", call)
        return str(found) if found else None

    def errors(self, call: str) -> list[str]:
        """Groups of the error catalogue for a call."""
        groups = self._longest("errors", call)
        return [str(group) for group in groups] if isinstance(groups, list) else ["common"]

    def account_mode(self, call: str) -> str | None:
        """Which accounts may make a call."""
        mode = self._longest("account_modes", call)
        return str(mode) if mode else None

    def equivalent(self, call: str) -> str | None:
        """The call that does the same for the other account mode."""
        found = self._text("equivalents", call)
        if found:
            return found
        return next((name for name, other in self._table("equivalents").items() if other == call), None)

    def confirm(self, call: str) -> Mapping[str, Data]:
        """How a request of a call is found again: ``key``, ``other_keys``, ``confirm``, ``confirm_key``, ``window``."""
        entry = self._entry("confirm", call)
        return dict(entry) if isinstance(entry, Mapping) else {}

    def successor(self, endpoint: str) -> str:
        """A successor as the map should have named it."""
        return self._text("successors", endpoint) or endpoint

    def shares(self, call: str) -> str | None:
        """The call whose limit a call draws from."""
        return self._text("shares", call)

    def book(self, call: str) -> str | None:
        """How the order book of a channel is kept whole."""
        return self._text("books", call)

    def reconcile(self, call: str) -> list[Data]:
        """The calls that tell what a channel may have lost."""
        rules = self._entry("reconcile", call)
        return list(rules) if isinstance(rules, list) else []

    def superseded(self, path: str) -> str | None:
        """The true successor of an old path that the map puts beside a wrong one."""
        return self._text("supersedes", path)

    def methods(self, path: str) -> str | None:
        """The right method of a path that sources state with two."""
        return self._text("methods", path)

    def age(self, source: str) -> int | None:
        """The place of a source among those that a person put in order, oldest first; ``None`` for the others."""
        names = list(self._table("sources"))
        return names.index(source) if source in names else None

    def table(self, name: str) -> Mapping[str, object]:
        """A whole table; empty where the file has none."""
        return self._table(name)

    def _table(self, table: str) -> Mapping[str, object]:
        return self._tables.get(table, {})

    def _entry(self, table: str, key: str) -> object:
        return self._table(table).get(key)

    def _text(self, table: str, key: str) -> str | None:
        value = self._entry(table, key)
        return str(value) if value else None

    def _longest(self, table: str, call: str) -> object:
        parts = call.split(".")
        table_ = self._table(table)
        for end in range(len(parts), 0, -1):
            prefix = ".".join(parts[:end])
            if prefix in table_:
                return table_[prefix]
        return None


def load_decisions(into: Path) -> Decisions:
    """Read ``import.yaml``; empty when there is none. Raises ``ValueError`` when it is not YAML."""
    file = into / "import.yaml"
    if not file.exists():
        return Decisions({})
    try:
        data = read_texts(file.read_text(encoding="utf-8"))
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        message = f"{file.name} cannot be read: {error}"
        raise ValueError(message) from error
    tables = data if isinstance(data, dict) else {}
    return Decisions({str(name): table for name, table in tables.items() if isinstance(table, dict)})
