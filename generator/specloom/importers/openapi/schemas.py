"""Schemas as values: parameters, members of bodies and of answers."""

from collections.abc import Iterable, Mapping
from typing import Any

from specloom.importers.merge_drafts import merge_values
from specloom.importers.openapi.library import BadReferenceError, Library, Where
from specloom.importers.openapi.stated import EXTENSION, add_facts, samples_of
from specloom.importers.report import ImportReport
from specloom.importers.values import Value
from specloom.importers.variants import Schema, Variant, put_together, read_variants

_TYPES = frozenset(("string", "integer", "number", "boolean", "object", "array", "null"))
_STRUCTURES = frozenset(("object", "list", "map", "rows", "row", "json"))
_MILLIS = range(10**12, 10**13)
_DEEPEST = 24


class SchemaReader:
    """Reads the schemas of one operation; what cannot be read goes into the report with its file and line."""

    def __init__(
        self, library: Library, fallback: Where, report: ImportReport, enum_members: Iterable[str] = ()
    ) -> None:
        """``fallback`` is the place to name where a schema has none; ``enum_members`` list values beside ``enum``."""
        self._library = library
        self._fallback = fallback
        self._report = report
        self._enum_members = tuple(enum_members)
        self._open: list[int] = []

    def resolved(self, schema: object) -> Schema:
        """The schema with its references followed; empty, and reported, where one leads nowhere."""
        try:
            return self._library.resolved(schema)
        except BadReferenceError as problem:
            self.note("reference", schema, f"{problem}; what it describes is taken as any value", "error")
            return {}

    def note(self, code: str, holder: object, message: str, level: str = "warning") -> None:
        """Report one thing about a schema, at its place."""
        where = self._library.where(holder)
        where = where if where.file else self._fallback
        self._report.add(code, where.file, where.line, message, level)

    def value(self, name: str, schema: object, *, is_param: bool, required: bool | None = None) -> Value:
        """One value with everything below it."""
        own = self.resolved(schema)
        value = Value(name, stated=True, is_param=is_param, required=required)
        value.line = (self._library.where(schema) or self._fallback).line or self._fallback.line
        if id(own) in self._open or len(self._open) > _DEEPEST:
            self.note("circular", schema, f"'{name}' contains itself; from there on it is taken as any value")
            value.column = "any"
            return value
        self._open.append(id(own))
        stated = own.get(EXTENSION)
        if not isinstance(stated, dict) or not self._shape_as_stated(value, own, stated):
            self._shape(value, own, schema)
        self._open.pop()
        add_facts(value, own, self._enum_members, lambda code, text: self.note(code, schema, text))
        return value

    def _shape_as_stated(self, value: Value, own: Schema, stated: Mapping[str, Any]) -> bool:
        """An export of ours says the type itself: its schema only tells what stands on the wire. False where not."""
        kind = stated.get("type")
        if kind in _STRUCTURES:
            value.kind = str(kind)
            inner: object = own
            if kind in ("list", "rows"):
                inner = own.get("items")
            elif kind == "map":
                inner = own.get("additionalProperties")
            elif kind == "json":
                inner = own.get("contentSchema")
            self._add_stated_members(value, self.resolved(inner))
            return True
        value.column = str(kind or "any")
        return isinstance(kind, str)

    def _add_stated_members(self, value: Value, inner: Schema) -> None:
        positions = inner.get("prefixItems")
        if isinstance(positions, list):
            named = {str(self.resolved(one).get("title")): one for one in positions}
        else:
            properties = inner.get("properties")
            named = properties if isinstance(properties, dict) else {}
        required = inner.get("required")
        names = required if isinstance(required, list) else []
        for name, member in named.items():
            is_needed = name in names if value.is_param else None
            value.fields[name] = self.value(name, member, is_param=value.is_param, required=is_needed)

    def _shape(self, value: Value, own: Schema, schema: object) -> None:
        own = self._with_variants_type(own)
        kind = self._kind(value.name, own, schema)
        if kind == "array":
            self._list(value, own)
        elif kind == "object":
            self._object(value, own, schema)
        else:
            self._scalar(value, own, kind, schema)

    def _kind(self, name: str, own: Schema, schema: object) -> str:
        """The type; ``""`` where there is none, and reported where it is none of JSON's."""
        stated = own.get("type")
        listed = [one for one in stated if one != "null"] if isinstance(stated, list) else [stated]
        if len(listed) > 1:
            self.note("types", schema, f"'{name}' may be {' or '.join(map(str, listed))}; it is taken as any value")
            return "any"
        kind = listed[0] if listed else "null"
        if kind is None:
            return "object" if _kind_of_choice(own) == "object" else "array" if "items" in own else ""
        if kind not in _TYPES:
            self.note("type", schema, f"'{name}' has the type '{kind}', which JSON does not have", "error")
            return ""
        if kind != "object" and own.get("properties"):
            self.note("type", schema, f"'{name}' is called {kind}, but has properties; it is read as an object")
            return "object"
        if kind != "array" and "items" in own and kind != "object":
            self.note("type", schema, f"'{name}' is called {kind}, but has items; it is read as an array")
            return "array"
        return str(kind)

    def _scalar(self, value: Value, own: Schema, kind: str, schema: object) -> None:
        value.column = {"null": "any", "": "any", "string": str(own.get("format") or "string")}.get(kind, kind)
        value.is_typed = kind in ("string", "integer", "number", "boolean")
        for sample in samples_of(own):
            if _fits(kind, sample):
                value.samples.append(sample)
            else:
                self.note("example-type", schema, f"'{value.name}' is {kind}, but an example shows {_shown(sample)}")
        if kind == "integer" and value.samples and all(one in _MILLIS for one in value.samples):
            value.column = "timestamp_ms"
        if kind == "" and not own:
            self.note("untyped", schema, f"'{value.name}' has no schema; it is taken as any value")

    def _list(self, value: Value, own: Schema) -> None:
        items = self.value(value.name, own.get("items"), is_param=value.is_param) if "items" in own else None
        value.kind, value.column = "list", ""
        if items is None:
            value.items = "any"
        elif items.kind == "scalar":
            value.items, value.samples, value.values = items.column, items.samples, items.values
        elif items.kind in ("object", "map"):
            value.fields = items.fields
            if not items.fields:
                value.items = "any"
        else:
            self._columns(value, own)
        if value.items == "any" and value.fields:
            value.items = ""
        for sample in samples_of(own):
            if isinstance(sample, (str, int, float)) and not value.fields and value.kind == "list":
                value.samples.append(sample)

    def _columns(self, value: Value, own: Schema) -> None:
        """A list of lists: rows, whose columns the schema names by position only, or not at all."""
        positions = self.resolved(own.get("items")).get("prefixItems")
        if isinstance(positions, list) and positions:
            value.kind, value.items = "rows", ""
            names = [str(self.resolved(one).get("title") or f"column_{at}") for at, one in enumerate(positions)]
            value.fields = {
                name: self.value(name, one, is_param=value.is_param) for name, one in zip(names, positions, strict=True)
            }
        else:
            value.kind, value.items = "list", "any"
            self.note("rows", own, f"'{value.name}' is a list of lists whose columns have no names")

    def _object(self, value: Value, own: Schema, schema: object) -> None:
        value.kind = "object"
        properties = own.get("properties")
        required = own.get("required")
        names = frozenset(required) if isinstance(required, list) and all(isinstance(o, str) for o in required) else ()
        if isinstance(properties, dict):
            for name, member in properties.items():
                is_needed = name in names if value.is_param else None
                value.fields[name] = self.value(name, member, is_param=value.is_param, required=is_needed)
            for name in sorted(set(names) - properties.keys()):
                self.note("required", schema, f"'{name}' is required in '{value.name}', but not described there")
        self._add_variants(value, own, schema)
        free = own.get("additionalProperties")
        if isinstance(free, dict) and not value.fields:
            self._map(value, free)

    def _map(self, value: Value, free: object) -> None:
        inner = self.value(value.name, free, is_param=value.is_param)
        value.kind = "map"
        if inner.kind in ("object", "map") and inner.fields:
            value.fields = inner.fields
        else:
            value.items = inner.column if inner.kind == "scalar" else "any"

    def _with_variants_type(self, own: Schema) -> Schema:
        """A schema that is nothing but a choice of one is that one; scalars to choose from are any of their kind."""
        for key in ("oneOf", "anyOf"):
            listed = own.get(key)
            if not isinstance(listed, list) or "properties" in own:
                continue
            parts = [part for one in listed if (part := self.resolved(one)).get("type") != "null"]
            rest = {name: member for name, member in own.items() if name != key}
            if len(parts) == 1:
                return put_together(rest, [parts[0]])
            kinds = {_kind_of_choice(part) for part in parts}
            if kinds and kinds != {"object"}:
                return {**rest, **(parts[0] if len(kinds) == 1 else {"type": sorted(kinds)})}
        return own

    def _add_variants(self, value: Value, own: Schema, schema: object) -> None:
        try:
            chooser, variants = read_variants(own, self._library)
        except BadReferenceError as problem:
            self.note("reference", schema, f"a variant of '{value.name}': {problem}", "error")
            return
        self._add_nested(value, own)
        shaped = [variant for variant in variants if variant.properties or variant.required]
        if not shaped:
            return
        told = chooser is not None and all(variant.value is not None for variant in shaped)
        if value.is_param and not told:
            self.note(
                "variants", schema, f"nothing tells the variants of '{value.name}' apart; all members are optional"
            )
        shared = frozenset(value.fields)
        for variant in shaped:
            self._fold(value, variant, chooser if told else None, shared)
        if told and chooser in value.fields:
            known = value.fields[chooser].values
            told_values = [variant.value for variant in shaped if variant.value]
            value.fields[chooser].values = tuple(dict.fromkeys((*known, *told_values)))
            value.fields[chooser].required = value.is_param and all(chooser in variant.required for variant in shaped)

    def _add_nested(self, value: Value, own: Schema) -> None:
        """Members of variants that themselves are a choice."""
        listed = own.get("oneOf") or own.get("anyOf")
        for part in listed if isinstance(listed, list) else ():
            inner = self.resolved(part)
            if "properties" not in inner and ("oneOf" in inner or "anyOf" in inner):
                made = self.value(value.name, part, is_param=value.is_param)
                for name, field in made.fields.items():
                    field.required = False if value.is_param else None
                    value.fields.setdefault(name, field)

    def _fold(self, value: Value, variant: Variant, chooser: str | None, shared: frozenset[str]) -> None:
        """Add a variant's members: those that only some variants have are bound to the values that choose them."""
        for name, member in variant.properties.items():
            made = self.value(name, member, is_param=value.is_param)
            before = value.fields.get(name)
            value.fields[name] = made if before is None else merge_values(made, before)
            if name not in shared and before is None and value.is_param:
                value.fields[name].required = False
        if chooser is None or variant.value is None or not value.is_param:
            return
        for name in variant.properties:
            if name != chooser and name not in shared:
                _bind(value.fields[name].only_if, chooser, variant.value)
            if name != chooser and name in variant.required and not value.fields[name].required:
                _bind(value.fields[name].required_if, chooser, variant.value)


def _kind_of_choice(part: Schema) -> str:
    return "object" if {"properties", "oneOf", "anyOf"} & part.keys() else str(part.get("type"))


def _bind(condition: dict[str, tuple[str, ...]], name: str, wanted: str) -> None:
    condition[name] = tuple(dict.fromkeys((*condition.get(name, ()), wanted)))


def _fits(kind: str, sample: Any) -> bool:
    if sample is None or kind in ("", "any", "null"):
        return True
    if kind == "boolean":
        return isinstance(sample, bool)
    if kind == "integer":
        return isinstance(sample, int) and not isinstance(sample, bool)
    if kind == "number":
        return isinstance(sample, (int, float)) and not isinstance(sample, bool)
    return isinstance(sample, str)


def _shown(sample: object) -> str:
    return f"{str(sample)[:40]!r}, which is {type(sample).__name__}"
