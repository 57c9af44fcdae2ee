"""Schemas with their references followed and their ``allOf`` parts put together."""

from collections.abc import Mapping
from typing import Any

Schema = Mapping[str, Any]
_REFERENCES = ("$ref", "__$ref")
_DEEPEST = 8


class References:
    """Looks up ``#/…`` references in one document."""

    def __init__(self, document: object) -> None:
        """Hold the document."""
        self._document = document

    def resolved(self, schema: object, depth: int = 0) -> Schema:
        """The schema itself; empty when it is none. ``LookupError`` for a reference that leads nowhere."""
        if not isinstance(schema, dict):
            return {}
        reference = next((schema[key] for key in _REFERENCES if isinstance(schema.get(key), str)), None)
        if reference is not None:
            if depth > _DEEPEST:
                raise LookupError(reference)
            return self.resolved(self._find(reference), depth + 1)
        parts = schema.get("allOf")
        return self._together(schema, parts, depth) if isinstance(parts, list) else schema

    def _find(self, reference: str) -> object:
        value = self._document
        for part in reference.removeprefix("#").strip("/").split("/"):
            name = part.replace("~1", "/").replace("~0", "~")
            if not isinstance(value, dict) or name not in value:
                raise LookupError(reference)
            value = value[name]
        return value

    def _together(self, schema: Schema, parts: list[object], depth: int) -> Schema:
        merged: dict[str, Any] = {key: value for key, value in schema.items() if key != "allOf"}
        for part in parts:
            own = self.resolved(part, depth + 1)
            required = [*(merged.get("required") or []), *(own.get("required") or [])]
            properties = {**(merged.get("properties") or {}), **(own.get("properties") or {})}
            merged = {**own, **merged}
            if properties:
                merged["properties"] = properties
            if required:
                merged["required"] = required
        return merged
