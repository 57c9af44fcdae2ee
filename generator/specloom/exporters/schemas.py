"""Values of the model as JSON Schemas.

The wire is looser than a type: a number comes as a number, as a text, as an empty text or not at all. Schemas of
answers allow what really comes; what the value is stands in the extension.
"""

from collections.abc import Callable, Sequence
from typing import Any

from specloom.exporters.extension import EXTENSION, value_facts
from specloom.model import Enum, Field, Param
from specloom.naming import NamingError, distinct, pascal, snake

Schema = dict[str, Any]

_SENT: dict[str, Schema] = {
    "text": {"type": "string"},
    "decimal": {"type": "string", "format": "decimal"},
    "integer": {"type": ["integer", "string"]},
    "ms": {"type": ["integer", "string"]},
    "s": {"type": ["integer", "string"]},
    "flag": {"type": ["boolean", "string"]},
    "json": {"type": "string"},
    "any": {},
    "none": {},
}
_RECEIVED: dict[str, Schema] = {
    "text": {"type": ["string", "number", "boolean", "null"]},
    "decimal": {"type": ["string", "number", "null"]},
    "integer": {"type": ["integer", "string", "null"]},
    "ms": {"type": ["integer", "string", "null"]},
    "s": {"type": ["integer", "string", "null"]},
    "flag": {"type": ["boolean", "string", "integer", "null"]},
    "json": {},
    "any": {},
    "none": {},
}


class SchemaWriter:
    """Schemas of one document; ``reference`` is where named enums stand in it."""

    def __init__(self, enums: Sequence[Enum], reference: str = "#/components/schemas/") -> None:
        self._enums = {enum.name: enum for enum in enums}
        self._reference = reference
        self._used: set[str] = set()

    def enums(self) -> dict[str, Schema]:
        """The named sets that any schema made so far refers to."""
        return {pascal(name): self.enum(self._enums[name]) for name in sorted(self._used)}

    def param(self, param: Param) -> Schema:
        """What a caller sends."""
        schema = self._value(param, _SENT, self.param)
        bounds = {
            "minimum": _number(param.min),
            "maximum": _number(param.max),
            "maxLength": param.max_length,
            "pattern": param.pattern,
            "maxItems": param.max_items,
            "default": param.default,
        }
        schema |= {key: value for key, value in bounds.items() if value is not None}
        if param.deprecated:
            schema["deprecated"] = True
        return schema

    def field(self, field: Field) -> Schema:
        """What an answer or a push holds."""
        return self._value(field, _RECEIVED, self.field)

    def object(self, members: Sequence[Param]) -> Schema:
        """An object of parameters."""
        required = [member.wire for member in members if member.required]
        schema: Schema = {"type": "object", "properties": {member.wire: self.param(member) for member in members}}
        return schema | {"required": required} if required else schema

    def enum(self, enum: Enum) -> Schema:
        """A named set of values."""
        return {
            **values_schema([value.wire for value in enum.values]),
            "description": enum.description,
            "x-enum-descriptions": [value.description for value in enum.values],
        }

    def _value(self, value: Any, scalars: dict[str, Schema], below: Callable[[Any], Schema]) -> Schema:
        is_sent = scalars is _SENT
        if value.type in scalars:
            schema = self._scalar(value, scalars, below, is_sent=is_sent)
        else:
            schema = self._structure(value, scalars, below, is_sent=is_sent)
        if value.description:
            schema["description"] = value.description
        schema[EXTENSION] = value_facts(value)
        return schema

    def _scalar(
        self, value: Any, scalars: dict[str, Schema], below: Callable[[Any], Schema], *, is_sent: bool
    ) -> Schema:
        schema = dict(scalars[value.type])
        if value.type == "json" and value.fields:
            members = {member.wire: below(member) for member in value.fields}
            content = {"type": "object", "properties": members}
            return {**schema, "contentMediaType": "application/json", "contentSchema": content}
        if not value.values:
            return schema
        known = self._known_values(value)
        return known if is_sent else {"anyOf": [known, schema]}

    def _known_values(self, value: Any) -> Schema:
        """The documented values; those of a named set by reference."""
        if value.enum is None:
            return values_schema(value.values)
        self._used.add(value.enum)
        return {"$ref": f"{self._reference}{pascal(value.enum)}"}

    def _structure(
        self, value: Any, scalars: dict[str, Schema], below: Callable[[Any], Schema], *, is_sent: bool
    ) -> Schema:
        members = {member.wire: below(member) for member in value.fields}
        inner: Schema = {"type": "object", "properties": members} if members else {}
        if members and is_sent:
            required = [member.wire for member in value.fields if member.required]
            inner |= {"required": required} if required else {}
        if not members and value.items:
            inner = dict(scalars[value.items])
            if value.values and is_sent:
                inner = self._known_values(value)
        if value.type == "object":
            schema = inner or {"type": "object"}
        elif value.type == "map":
            schema = {"type": "object", "additionalProperties": inner or True}
        elif value.type == "list":
            schema = {"type": "array", "items": inner}
        else:
            row = {"type": "array", "prefixItems": [{"title": name, **one} for name, one in members.items()]}
            schema = row if value.type == "row" else {"type": "array", "items": row}
        if not is_sent and isinstance(schema.get("type"), str):
            schema = {**schema, "type": [schema["type"], "null"]}
        return schema


def values_schema(values: Sequence[str]) -> Schema:
    """A set of values, with a name for each: two that differ in case alone cannot be told apart by generators else."""
    names = [name.upper() for name in distinct(map(_name_of, values))]
    return {"type": "string", "enum": list(values), "x-enum-varnames": names}


def _name_of(value: str) -> str:
    try:
        name = snake(value).strip("_")
    except NamingError:
        return "empty" if not value else "other"
    return f"value_{name}" if name[0].isdigit() else name


def _number(text: str | None) -> int | float | None:
    if text is None:
        return None
    return int(text) if text.lstrip("-").isdigit() else float(text)
