"""Requests of several shapes: which value of which parameter chooses which shape."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import msgspec

from specloom.importers.bitget_catalog.references import References
from specloom.importers.variants import Schema


class Variant(msgspec.Struct, frozen=True):
    """One shape of a request. ``value`` is what the choosing parameter says for it, ``None`` when nothing tells."""

    value: str | None
    properties: Mapping[str, Any]
    required: frozenset[str]


def choosing_parameter(schema: Schema, variants: Sequence[Schema]) -> str | None:
    """The parameter whose value chooses the variant: as the schema names it, else the one constant in each."""
    discriminator = schema.get("discriminator")
    if isinstance(discriminator, Mapping) and isinstance(discriminator.get("propertyName"), str):
        return str(discriminator["propertyName"])
    constants = [
        {name for name, own in _properties(variant).items() if _constant(own) is not None} for variant in variants
    ]
    return min(set.intersection(*constants), default=None) if constants else None


def read_variants(schema: Schema, references: References) -> tuple[str | None, list[Variant]]:
    """The choosing parameter and the variants; none when the schema has a single shape."""
    listed = schema.get("oneOf") or schema.get("anyOf")
    if not isinstance(listed, list):
        return None, []
    shapes = [references.resolved(part) for part in listed]
    chooser = choosing_parameter(schema, shapes)
    known = _known_values(schema, chooser)
    return chooser, [
        Variant(
            _value(schema, part, shape, chooser, known),
            _properties(shape),
            frozenset(name for name in shape.get("required") or () if isinstance(name, str)),
        )
        for part, shape in zip(listed, shapes, strict=True)
    ]


def _known_values(schema: Schema, chooser: str | None) -> frozenset[str]:
    """Words in the chooser's own schema that may be its values."""
    own = _properties(schema).get(chooser or "")
    if not isinstance(own, Mapping):
        return frozenset()
    said = re.findall(r"`([^`\s]+)`", str(own.get("description") or ""))
    return frozenset((*map(str, own.get("enum") or ()), *said))


def _value(schema: Schema, part: object, shape: Schema, chooser: str | None, known: frozenset[str]) -> str | None:
    if chooser is None:
        return None
    found = [value for value in _candidates(schema, part, shape, chooser) if value]
    sure = (value for value in found if not known or value in known)
    return next(sure, None)


def _candidates(schema: Schema, part: object, shape: Schema, chooser: str) -> Iterator[str]:
    """What may be the variant's value, the surest first."""
    own = _constant(_properties(shape).get(chooser))
    if own is not None:
        yield own
    discriminator = schema.get("discriminator")
    mapping = discriminator.get("mapping") if isinstance(discriminator, Mapping) else None
    reference = part.get("$ref") if isinstance(part, Mapping) else None
    if isinstance(mapping, Mapping) and isinstance(reference, str):
        yield from (str(value) for value, target in mapping.items() if target == reference)
    said = str(shape.get("description") or "")
    yield from re.findall(rf"\b{re.escape(chooser)}\s*=\s*[`\"']?([A-Za-z0-9_-]+)", said)
    yield str(shape.get("title") or "")


def _properties(schema: object) -> Mapping[str, Any]:
    properties = schema.get("properties") if isinstance(schema, Mapping) else None
    return properties if isinstance(properties, Mapping) else {}


def _constant(schema: object) -> str | None:
    if not isinstance(schema, Mapping):
        return None
    if isinstance(schema.get("const"), str):
        return str(schema["const"])
    values = schema.get("enum")
    return values[0] if isinstance(values, list) and len(values) == 1 and isinstance(values[0], str) else None
