"""Python types of parameters: what a caller may pass."""

from specloom.model import Param
from specloom.render.python.imports import Imports
from specloom.render.python.source import Safe, literal
from specloom.traced import derive

_SCALARS = {
    "text": "str",
    "decimal": "DecimalIn",
    "integer": "int",
    "ms": "TimeIn",
    "s": "TimeIn",
    "flag": "bool | str",
    "json": "str",
    "any": "Any",
}


def annotation(param: Param, item_class: str | None, imports: Imports, runtime: str) -> Safe:
    """The type of one argument, without None; ``item_class`` is the TypedDict of its members, if it has any.

    Args:
        param: the parameter.
        item_class: name of the TypedDict made from ``param.fields``.
        imports: gets what the type needs.
        runtime: the module of the client's runtime.
    """
    if param.symbol and param.type == "text":
        imports.add(f"{runtime}.spec.symbols", derive("Symbol", param.symbol))
        return Safe(derive("str | Symbol", param.symbol))
    if param.values and param.type in ("text", "integer", "decimal"):
        imports.add("typing", derive("Literal", param.enum or param.values[0]))
        known = ", ".join(literal(value) for value in param.values)
        return Safe(f"Literal[{known}] | {_scalar(param.type, imports, runtime)}")
    if param.type == "list":
        imports.add("collections.abc", derive("Sequence", param.type))
        return Safe(f"Sequence[{item_class or _scalar(param.items or 'any', imports, runtime)}]")
    if param.type in ("object", "map", "rows", "row"):
        if item_class and param.type == "object":
            return Safe(item_class)
        imports.add("collections.abc", "Mapping")
        imports.add("typing", derive("Any", param.type))
        return Safe(derive("Mapping[str, Any]" if param.type in ("object", "map") else "Any", param.type))
    return Safe(_scalar(param.type, imports, runtime))


def _scalar(kind: str, imports: Imports, runtime: str) -> str:
    source = _SCALARS[kind]
    if source in ("DecimalIn", "TimeIn"):
        imports.add(f"{runtime}.codec.models", derive(source, kind))
    if source == "Any":
        imports.add("typing", derive(source, kind))
    return derive(source, kind)
