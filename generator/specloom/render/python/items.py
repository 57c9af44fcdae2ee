"""Objects that callers pass inside lists and objects: one ``TypedDict`` each."""

import msgspec

from specloom.model import Param
from specloom.naming import pascal
from specloom.render.python.annotations import annotation
from specloom.render.python.imports import Imports
from specloom.render.python.source import Safe, SpecText


class ItemMember(msgspec.Struct, frozen=True, kw_only=True):
    """One key of a TypedDict."""

    name: Safe
    annotation: Safe


class ItemClass(msgspec.Struct, frozen=True, kw_only=True):
    """One TypedDict; its keys are Python names, the runtime writes the wire names."""

    name: Safe
    doc: SpecText
    members: tuple[ItemMember, ...]


class Items:
    """Collects the TypedDicts of one endpoint, inner ones first."""

    def __init__(self, prefix: str, imports: Imports, runtime: str) -> None:
        self.classes: list[ItemClass] = []
        self._prefix = prefix
        self._imports = imports
        self._runtime = runtime
        self._taken: set[str] = {prefix}

    def add(self, wire: str, fields: tuple[Param, ...], doc: str) -> Safe:
        """A TypedDict for ``fields``; returns its name."""
        members = tuple(ItemMember(name=Safe(field.name), annotation=self._member(wire, field)) for field in fields)
        name = self._free(self._prefix + pascal(wire))
        self.classes.append(ItemClass(name=name, doc=SpecText(doc), members=members))
        return name

    def annotation(self, param: Param, above: str = "") -> Safe:
        """The type of an argument, making the TypedDict of its members where it has any."""
        item = self.add(above + pascal(param.wire), param.fields, param.description) if param.fields else None
        return annotation(param, item, self._imports, self._runtime)

    def _member(self, above: str, field: Param) -> Safe:
        source = self.annotation(field, pascal(above))
        if not field.required:
            return source
        self._imports.add("typing", "Required")
        return Safe(f"Required[{source}]")

    def _free(self, wanted: str) -> Safe:
        name, number = wanted, 2
        while name in self._taken:
            name, number = f"{wanted}{number}", number + 1
        self._taken.add(name)
        return Safe(name)
