"""Schemas with their references followed and their ``allOf`` parts put together."""

from specloom.importers.variants import Schema, put_together

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
        if not isinstance(parts, list):
            return schema
        return put_together(schema, [self.resolved(part, depth + 1) for part in parts])

    def _find(self, reference: str) -> object:
        value = self._document
        for part in reference.removeprefix("#").strip("/").split("/"):
            name = part.replace("~1", "/").replace("~0", "~")
            if not isinstance(value, dict) or name not in value:
                raise LookupError(reference)
            value = value[name]
        return value
