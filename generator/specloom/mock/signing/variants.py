"""Recipes with some names exchanged for others: what an exchange accepts besides what it documents."""

from collections.abc import Mapping
from typing import Any

import msgspec

from specloom.model.expressions import Name
from specloom.model.signing import Scheme


def with_names(scheme: Scheme, names: Mapping[str, str]) -> Scheme:
    """The scheme with other names in its expressions."""
    return msgspec.structs.replace(
        scheme,
        values=tuple(
            msgspec.structs.replace(value, expression=_renamed(value.expression, names)) for value in scheme.values
        ),
        puts=tuple(msgspec.structs.replace(put, expression=_renamed(put.expression, names)) for put in scheme.puts),
    )


def _renamed(node: Any, names: Mapping[str, str]) -> Any:
    if isinstance(node, tuple):
        return tuple(_renamed(inner, names) for inner in node)
    if isinstance(node, Name):
        return msgspec.structs.replace(node, name=names.get(node.name, node.name))
    if not isinstance(node, msgspec.Struct):
        return node
    fields = {field: _renamed(getattr(node, field), names) for field in node.__struct_fields__}
    return type(node)(**fields)
