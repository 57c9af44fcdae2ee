"""Names with values as text: queries, forms, and what exchanges sign in their place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from operator import itemgetter
from typing import Any
from urllib.parse import quote

from .json_text import scalar_text, to_json

Pairs = Sequence[tuple[str, Any]]
Table = Pairs | Mapping[str, Any]

_UNRESERVED = r"A-Za-z0-9_.~\-"


class EncodedText(str):
    """A text that is percent-encoded already, such as a cursor that an answer gave so: it goes back as it is."""

    __slots__ = ()


class PairEncoding:
    """How pairs become the text of a query or a form.

    ``keep`` are characters left alone besides the unreserved ones, ``space`` is ``%20`` or ``+``, ``lists`` is
    ``repeated`` (``k=1&k=2``), ``joined`` (``k=1,2``), ``json`` or ``brackets`` (``k[]=1&k[]=2``).
    """

    __slots__ = ("_keep", "_lists", "_plus", "_safe", "_safe_whole")

    def __init__(self, *, keep: str = "", space: str = "%20", lists: str = "repeated") -> None:
        self._keep = f"-_.~{keep}"
        self._safe = re.compile(f"[{_UNRESERVED}{re.escape(keep)}]*")
        self._safe_whole = re.compile(f"[{_UNRESERVED}{re.escape(keep)}=&]*")
        self._plus = space == "+"
        self._lists = lists

    def encode(self, table: Table) -> str:
        """``name=value&name=value``, percent-encoded."""
        return self.both(table)[0]

    def plain(self, table: Table) -> str:
        """The same without percent-encoding."""
        return "&".join([f"{name}={value}" for name, value in self.texts(table)]) if table else ""

    def both(self, table: Table) -> tuple[str, str]:
        """Percent-encoded and plain."""
        if not table:
            return "", ""
        rows = self.texts(table)
        plain = "&".join([f"{name}={value}" for name, value in rows])
        # Most queries need no percent sign, which one look at the whole shows.
        if self._safe_whole.fullmatch(plain) and plain.count("=") + plain.count("&") == 2 * len(rows) - 1:
            return plain, plain
        encoded = self._encoded
        return "&".join([f"{encoded(name)}={encoded(value)}" for name, value in rows]), plain

    def append(self, text: str, table: Table) -> str:
        """An encoded text with further pairs at its end."""
        return "&".join(filter(None, (text, self.encode(table))))

    def texts(self, table: Table) -> Sequence[tuple[str, str]]:
        """Each pair with its value as text; a list as its rule says, without those that have no value."""
        pairs = to_pairs(table)
        for _, value in pairs:
            if type(value) is not str:
                return list(self._converted(pairs))
        return pairs

    def _converted(self, pairs: Pairs) -> Iterator[tuple[str, str]]:
        for name, value in pairs:
            if isinstance(value, list | tuple):
                yield from self._list(name, value)
            elif value is not None:
                yield name, value if isinstance(value, str) else scalar_text(value)

    def _list(self, name: str, values: Sequence[Any]) -> Iterator[tuple[str, str]]:
        if self._lists == "joined":
            yield name, ",".join(map(scalar_text, values))
        elif self._lists == "json":
            yield name, to_json(values)
        else:
            name = f"{name}[]" if self._lists == "brackets" else name
            yield from ((name, scalar_text(value)) for value in values)

    def _encoded(self, text: str) -> str:
        if self._safe.fullmatch(text) or isinstance(text, EncodedText):
            return text
        encoded = quote(text, safe=self._keep)
        return encoded.replace("%20", "+") if self._plus else encoded


def to_pairs(table: Table | None) -> Pairs:
    """The pairs of a table; none of None."""
    if table is None:
        return []
    return list(table.items()) if isinstance(table, Mapping) else table


def sort_pairs(table: Table) -> Pairs:
    """By name in ASCII order; equal names stay in their order."""
    return sorted(to_pairs(table), key=itemgetter(0)) if table else []


def sort_map(table: Mapping[str, Any]) -> dict[str, Any]:
    """A map by name in ASCII order."""
    return dict(sorted(table.items(), key=itemgetter(0)))


def merge_pairs(*tables: Table) -> Pairs:
    """All pairs, one table after the other."""
    return [pair for table in tables for pair in to_pairs(table)]


def merge_maps(*tables: Mapping[str, Any]) -> dict[str, Any]:
    """All members; of two with one name the later value, in the earlier one's place."""
    return {name: value for table in tables for name, value in table.items()}


def present(table: Mapping[str, Any]) -> dict[str, Any]:
    """The members that have a value."""
    return {name: value for name, value in table.items() if value is not None}


def join_pairs(table: Table, between: str, afterwards: str) -> str:
    """``name`` + between + ``value`` for each pair, with ``afterwards`` between the pairs."""
    rows = (f"{name}{between}{scalar_text(value)}" for name, value in to_pairs(table) if value is not None)
    return afterwards.join(rows)


def flat(table: Table) -> str:
    """Names and values in one text without anything between them; inner maps, also those in lists, by name."""
    return "".join(f"{name}{_flat_value(value)}" for name, value in to_pairs(table))


def _flat_value(value: Any) -> str:
    if isinstance(value, Mapping):
        return flat(sort_pairs(value))
    if isinstance(value, list | tuple):
        return "".join(map(_flat_value, value))
    return "null" if value is None else scalar_text(value)
