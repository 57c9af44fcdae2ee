"""Where a schema asks for a number, a boolean or null: everywhere else a scalar keeps its text."""

from collections.abc import Iterator, Mapping
from typing import Any

Located = tuple[str, Mapping[str, Any]]
"""A schema and the name of the file it stands in, against which its references resolve."""


class Shape:
    """What may stand at one place of a document, as far as reading scalars must know it.

    ``members`` are the named members of a mapping, ``others`` stands for every further one, ``items`` for a list's.
    """

    __slots__ = ("boolean", "integer", "items", "members", "null", "others")

    def __init__(self) -> None:
        self.integer = self.boolean = self.null = False
        self.members: dict[str, Shape] = {}
        self.others: Shape | None = None
        self.items: Shape | None = None

    def member(self, key: str) -> "Shape":
        """The shape of a member; plain text where the schema does not know the name."""
        return self.members.get(key) or self.others or TEXT

    @property
    def item(self) -> "Shape":
        """The shape of a list's items."""
        return self.items or TEXT

    def names_are_free(self, key: str) -> bool:
        """Whether ``key`` is a name that the spec's author chose, and not one of the schema's own words."""
        return key not in self.members and self.others is not None


TEXT = Shape()


class ShapeMaker:
    """Derives shapes from JSON Schemas; recursive schemas give recursive shapes."""

    def __init__(self, schemas: Mapping[str, Mapping[str, Any]]) -> None:
        self._schemas = schemas
        self._made: dict[tuple[int, ...], Shape] = {}

    def root(self, file: str) -> Shape:
        """The shape of the whole document that this schema file describes."""
        return self._shape([(file, self._schemas[file])])

    def _shape(self, alternatives: list[Located]) -> Shape:
        key = tuple(id(schema) for _, schema in alternatives)
        if key not in self._made:
            shape = self._made[key] = Shape()
            self._fill(shape, [expanded for located in alternatives for expanded in self._expand(located)])
        return self._made[key]

    def _fill(self, shape: Shape, schemas: list[Located]) -> None:
        types = {name for _, schema in schemas for name in _types(schema)}
        shape.integer, shape.boolean, shape.null = "integer" in types, "boolean" in types, "null" in types
        members: dict[str, list[Located]] = {}
        for file, schema in schemas:
            for name, member in schema.get("properties", {}).items():
                members.setdefault(name, []).append((file, member))
        shape.members = {name: self._shape(found) for name, found in members.items()}
        shape.others = self._optional(schemas, "additionalProperties")
        shape.items = self._optional(schemas, "items")

    def _optional(self, schemas: list[Located], keyword: str) -> Shape | None:
        found = [(file, schema[keyword]) for file, schema in schemas if isinstance(schema.get(keyword), Mapping)]
        return self._shape(found) if found else None

    def _expand(self, located: Located) -> Iterator[Located]:
        """The schema itself and everything it refers to or offers as a choice."""
        file, schema = located
        yield located
        if "$ref" in schema:
            yield from self._expand(self._resolve(file, schema["$ref"]))
        for keyword in ("oneOf", "anyOf", "allOf"):
            for branch in schema.get(keyword, ()):
                yield from self._expand((file, branch))

    def _resolve(self, file: str, reference: str) -> Located:
        name, _, pointer = reference.partition("#")
        target = name or file
        schema: Any = self._schemas[target]
        for part in pointer.strip("/").split("/"):
            schema = schema[part]
        return target, schema


def _types(schema: Mapping[str, Any]) -> list[str]:
    types = schema.get("type", [])
    return [types] if isinstance(types, str) else types
