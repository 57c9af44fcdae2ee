"""Permissive subclasses of models: they skip unknown fields, where a model rejects them.

A model rejects unknown fields, so that they are noticed at no cost. Once they were counted, its permissive subclass
reads further responses at full speed.
"""

from __future__ import annotations

from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

import msgspec

from .model_base import Model


class NotPermissive(Exception):
    """A model contains itself, or has several wire names for one member: only the tolerant decoder can read it."""


@cache
def permissive(annotation: Any) -> Any:
    """The annotation with every model replaced by its permissive subclass, and every scalar by any value.

    Raises:
        NotPermissive: there is no such subclass.
    """
    origin, parts = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return Annotated[Any, *annotation.__metadata__]
    if origin in (Union, UnionType):
        return permissive(next(part for part in parts if part is not NoneType)) | None
    if origin is list:
        return list[permissive(parts[0])]  # type: ignore[misc]
    if origin is dict:
        return dict[str, permissive(parts[1])]  # type: ignore[misc]
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return _permissive_model(annotation)
    return annotation


def _permissive_model(model: type[Model]) -> type[Model]:
    if model.ALIASES:
        raise NotPermissive
    try:
        fields = [(field.name, permissive(field.type), None) for field in msgspec.structs.fields(model)]
    except RecursionError:
        raise NotPermissive from None
    subclass: type[Any] = msgspec.defstruct(
        model.__name__,
        fields,
        bases=(model,),
        module=model.__module__,
        namespace={"__doc__": model.__doc__, "_public": model},
        forbid_unknown_fields=False,
    )
    return subclass
