"""Answers as classes: one view per ``Model`` of a generated module."""

import msgspec

from specloom.model import Field
from specloom.naming import pascal
from specloom.render.python.imports import Imports
from specloom.render.python.source import Safe, SpecText, literal
from specloom.traced import derive, unmarked

_SCALARS = {
    "text": "Text",
    "decimal": "Dec",
    "integer": "Int",
    "ms": "Ms",
    "s": "Secs",
    "flag": "Flag",
    "json": "Text",
    "any": "Anything",
}
_WRAPPERS = {"list": "ListOf", "map": "MapOf"}
_NULLABLE = ("ListOf[", "MapOf[", "Nested[")
_RESERVED = frozenset(
    {"Model", "Rows", "Nested", "Secret", *_SCALARS.values(), *_WRAPPERS.values()}
    | {"Any", "ClassVar", "Decimal", "DecimalIn", "Literal", "Mapping", "Required", "Sequence", "Symbol", "TimeIn"}
    | {"Batch", "BookRule", "Channel", "Endpoint", "Idempotency", "Limit", "Paging", "Param", "RateLimit", "Reconcile"}
    | {"BatchRequest", "Books", "Operation", "PagedRequest", "Policy", "Request", "Sublist", "Subscription"}
    | {"ITEM", "RECORD", "RESULT", "TimeWindow", "TypedDict"}
)
"""What a generated module may import or define beside its models."""


class Member(msgspec.Struct, frozen=True, kw_only=True):
    """One attribute of a model."""

    name: Safe
    annotation: Safe
    doc: SpecText | None


class ModelClass(msgspec.Struct, frozen=True, kw_only=True):
    """One class; ``rename``, ``values`` and ``aliases`` are literals, None where empty."""

    name: Safe
    base: Safe
    doc: SpecText
    members: tuple[Member, ...]
    rename: Safe | None
    values: Safe | None
    aliases: Safe | None


class Models(msgspec.Struct, frozen=True, kw_only=True):
    """The classes below one value, inner ones first, and the annotation of the value itself."""

    classes: tuple[ModelClass, ...]
    result: Safe
    item: Safe | None
    alias_list: bool
    names: frozenset[str]


class ModelNames(msgspec.Struct, frozen=True):
    """What the outermost class is called, and the function that stands in the same module."""

    outermost: str
    function: str


class _Builder:
    """Collects classes depth first and hands out names that are free."""

    def __init__(self, imports: Imports, runtime: str, list_word: str) -> None:
        self.classes: list[ModelClass] = []
        self.imports = imports
        self.has_lists = False
        self.names: dict[tuple[str, ...], Safe] = {}
        self._taken: set[str] = set()
        self._values = f"{runtime}.codec.models"
        self._list_word = list_word

    def annotation(self, field: Field, prefix: str, path: tuple[str, ...]) -> str:
        """The type of one value, without None; makes the classes that it needs."""
        if field.fields and field.type in ("object", "list", "rows", "row", "map", "json"):
            name = self._class(field, prefix, path)
            if field.type == "json":
                return f"{self._use('Nested')}[{name}]"
            if field.type in ("list", "rows"):
                self.has_lists = True
                return f"{self._list_word}[{name}]"
            return f"dict[str, {name}]" if field.type == "map" else name
        if field.type in _WRAPPERS:
            inner = self._use(derive(_SCALARS[field.items or "any"], field.items))
            return f"{self._use(derive(_WRAPPERS[field.type], field.type))}[{inner}]"
        scalar = "Secret" if field.secret and field.type == "text" else _SCALARS.get(field.type, "Anything")
        return self._use(derive(scalar, field.type, field.secret))

    def _class(self, field: Field, prefix: str, path: tuple[str, ...]) -> Safe:
        name = self._free(prefix)
        self.names[path] = Safe(name)
        rows = field.type in ("rows", "row")
        members = tuple(
            Member(
                name=Safe(below.name),
                annotation=Safe(self._optional(below, prefix, (*path, below.wire))),
                doc=SpecText(words) if (words := described(below)) else None,
            )
            for below in field.fields
        )
        self.classes.append(
            ModelClass(
                name=Safe(name),
                base=Safe(self._use("Rows" if rows else "Model")),
                doc=SpecText(f"Columns of one row of {field.wire!r}." if rows else _title(field)),
                members=members,
                rename=_mapping({b.name: b.wire for b in field.fields if b.name != b.wire and not rows}),
                values=self._class_var(
                    {b.name: b.values for b in field.fields if b.values},
                    next((b.enum or b.values[0] for b in field.fields if b.values), None),
                ),
                aliases=self._class_var(
                    {b.name: b.aliases for b in field.fields if b.aliases},
                    next((b.aliases[0] for b in field.fields if b.aliases), None),
                ),
            )
        )
        return Safe(name)

    def _optional(self, field: Field, prefix: str, path: tuple[str, ...]) -> str:
        source = self.annotation(field, prefix + pascal(field.wire), path)
        return source if source in _OPEN or unmarked(source).startswith(_NULLABLE) else f"{source} | None"

    def _class_var(self, value: dict[str, tuple[str, ...]], because: str | None) -> Safe | None:
        if not value:
            return None
        self.imports.add("typing", derive("ClassVar", because))
        return literal(value)

    def _free(self, wanted: str) -> str:
        name, number = wanted, 2
        while name in self._taken or name in _RESERVED:
            name, number = f"{wanted}{number}", number + 1
        self._taken.add(name)
        return name

    def _use(self, name: str) -> str:
        self.imports.add(self._values, name)
        return name


_OPEN = frozenset({*_SCALARS.values(), "Secret"})
"""Scalar types: None is one of their values."""


def models(field: Field, names: ModelNames, item_path: str | None, imports: Imports, runtime: str) -> Models:
    """The classes of one answer or push.

    Args:
        field: the value under ``data``.
        names: of the outermost class, and of the function beside it.
        item_path: dotted path of the rows whose class is ``ITEM``; empty for the value itself, None for no ``ITEM``.
        imports: gets what the classes need.
        runtime: the module of the client's runtime.
    """
    shadowed = names.function == "list" or _names_a_list(field)
    builder = _Builder(imports, runtime, "_list" if shadowed else "list")
    result = builder.annotation(field, names.outermost, ())
    item = None if item_path is None else builder.names.get(tuple(part for part in item_path.split(".") if part))
    return Models(
        classes=tuple(builder.classes),
        result=Safe(result),
        item=item,
        alias_list=shadowed and builder.has_lists,
        names=frozenset(builder.names.values()),
    )


def _names_a_list(field: Field) -> bool:
    """Whether an attribute is called ``list``: inside such a class the name no longer means the type."""
    return any(below.name == "list" or _names_a_list(below) for below in field.fields)


def described(field: Field) -> str:
    """Unit and meaning on one line."""
    words = field.description.rstrip(".")
    return f"{words} ({field.unit})" if field.unit and field.unit not in words else words


def _title(field: Field) -> str:
    return "The answer." if field.wire == "data" else f"{field.description.rstrip('.') or field.wire}."


def _mapping(pairs: dict[str, str]) -> Safe | None:
    return literal(pairs) if pairs else None
