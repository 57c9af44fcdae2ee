"""What the files of one venue know of each other."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any

from specloom.diagnostics import Diagnostic, error, quoted
from specloom.load import Document, Tree
from specloom.model.field import settled_type
from specloom.naming import USUAL, Naming, NamingError, call_name, naming_of
from specloom.validate.access import mapping, text
from specloom.validate.suggest import did_you_mean


class VenueSpecs:
    """The merged documents of one venue and the names that may be referred to.

    A collection is ``None`` where its file is missing or unreadable: that is reported once, and not at every use.
    """

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self.endpoints = tree.all("endpoint")
        self.channels = tree.all("channel")

    @cached_property
    def dictionary(self) -> Mapping[str, Any] | None:
        """Wire name → its entry in fields.yaml."""
        return self._table("fields", "fields")

    @cached_property
    def enums(self) -> Mapping[str, Any] | None:
        """Name → the enum."""
        return self._table("enums", "enums")

    @cached_property
    def classes(self) -> Mapping[str, Any] | None:
        """Name → the error class."""
        return self._table("error-classes", "classes")

    @cached_property
    def symbol_formats(self) -> Mapping[str, Any] | None:
        """Name → the symbol format."""
        return self._table("symbols", "formats")

    @cached_property
    def generation_formats(self) -> Mapping[str, str]:
        """Generation → the format of its calls: what ``generations`` say, else the format of the same name."""
        venues = self.tree.all("venue")
        said = mapping(venues[0].value, "generations") if venues else {}
        if said:
            found = ((name, text(one, "symbols")) for name, one in said.items())
            return {name: one for name, one in found if one is not None}
        versions = {text(document.value, "version") for document in [*self.endpoints, *self.channels]}
        return {name: name for name in self.symbol_formats or () if name in versions}

    @cached_property
    def groups(self) -> Mapping[str, frozenset[str]]:
        """Error group → its codes."""
        found: dict[str, frozenset[str]] = {}
        for document in self.tree.all("errors"):
            group = text(document.value, "group")
            if group is not None:
                found[group] = found.get(group, frozenset()) | frozenset(mapping(document.value, "codes"))
        return found

    @cached_property
    def codes(self) -> frozenset[str]:
        """Every error code."""
        return frozenset(code for codes in self.groups.values() for code in codes)

    @cached_property
    def calls(self) -> Mapping[str, list[Document]]:
        """Call → the endpoints and channels that get this name; more than one is a mistake."""
        found: dict[str, list[Document]] = {}
        for document in [*self.endpoints, *self.channels]:
            call = call_of(document, self.naming)
            if call is not None:
                found.setdefault(call, []).append(document)
        return found

    @cached_property
    def naming(self) -> Naming:
        """How URLs become names here."""
        venues = self.tree.all("venue")
        urls = (text(document.value, "endpoint") or "" for document in self.endpoints)
        return naming_of(venues[0].mapping if venues else {}, urls)

    @cached_property
    def _calls_by_file(self) -> frozenset[str]:
        """The calls that endpoint files make by where they stand, even where the URL is misspelt or unreadable."""
        return frozenset(filter(None, (call_of_file(document.file) for document in self.endpoints)))

    @cached_property
    def catalogue_is_whole(self) -> bool:
        """Whether every file of error codes could be read, so that a missing name is missing indeed."""
        return all(isinstance(document.value, dict) for document in self.tree.all("errors"))

    @cached_property
    def order_keys(self) -> frozenset[str]:
        """The parameters by which any call's orders are found again."""
        keys = (text(document.value, "idempotency", "key") for document in [*self.endpoints, *self.channels])
        return frozenset(key for key in keys if key is not None)

    def call_of(self, document: Document) -> str | None:
        """The call name that an endpoint or channel gets, ``None`` when the file does not tell."""
        return call_of(document, self.naming)

    def endpoint(self, call: str) -> Document | None:
        """The endpoint with this call name."""
        return next((found for found in self.calls.get(call, ()) if found.kind == "endpoint"), None)

    def entry(self, wire: str) -> Mapping[str, Any]:
        """What the dictionary says of a wire name, empty when it says nothing."""
        return mapping(self.dictionary or {}, wire)

    def type_of(self, wire: str, own: Mapping[str, Any]) -> str | None:
        """The type of a value, as the build settles it."""
        entry = text(self.entry(wire), "type")
        return settled_type(text(own, "type"), entry, has_fields=bool(mapping(own, "fields")))

    def values_of(self, wire: str, own: Mapping[str, Any]) -> list[str] | None:
        """The documented values, ``None`` when it has none or they are not to be found."""
        named = own.get("enum") or self.entry(wire).get("enum")
        if isinstance(named, list):
            return [value for value in named if isinstance(value, str)]
        enum = mapping(self.enums or {}, named) if isinstance(named, str) else {}
        return list(mapping(enum, "values")) or None

    def unknown_call(
        self, document: Document, pointer: str, call: str, *, kinds: str = "endpoint"
    ) -> Iterator[Diagnostic]:
        """The complaint about a call that leads nowhere; nothing when it leads somewhere."""
        found = self.calls.get(call, ())
        if not any(target.kind in kinds for target in found) and call not in self._calls_by_file:
            known = (name for name, targets in self.calls.items() if targets[0].kind in kinds)
            hint = did_you_mean(call, known, "write a call as v2.mix.order.place_order; its spec file must exist")
            yield error(
                document.value_place(pointer), "unknown-call", f"no spec file has the call {quoted(call)}", hint
            )

    def _table(self, kind: str, key: str) -> Mapping[str, Any] | None:
        documents = self.tree.all(kind)
        table = documents[0].mapping.get(key) if documents else None
        return table if isinstance(table, dict) else None


Rule = Callable[[Document, VenueSpecs], Iterable[Diagnostic]]
"""Looks at one document, with the others at hand."""


def call_of(document: Document, naming: Naming) -> str | None:
    """The call name that an endpoint or channel gets, ``None`` when the file does not tell."""
    value = document.mapping
    if document.kind == "channel":
        version, channel = text(value, "version"), text(value, "channel")
        return f"{version}.ws.{channel}" if version and channel else None
    method, _, path = (text(value, "endpoint") or "").partition(" ")
    return text(value, "call") or _named(method, path, naming)


def call_of_file(file: str) -> str | None:
    """``bitget/rest/v2/mix/order/place-order.yaml`` → ``v2.mix.order.place_order``."""
    return _named("", file.partition("/rest/")[2].removesuffix(".yaml"), USUAL)


def _named(method: str, path: str, naming: Naming) -> str | None:
    try:
        return call_name(method, path, naming)
    except NamingError:
        return None
