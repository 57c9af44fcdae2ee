"""Twins of models that read answers with news at full speed: what the spec does not know is skipped, not refused.

A model refuses unknown members, so that news are noticed at no cost. Once they are known, the twin reads on.
"""

from __future__ import annotations

from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

import msgspec

from .models import Model


class NoTwin(Exception):
    """A model contains itself, or has several wire names for one member, which only the tolerant way understands."""


@cache
def twin_of(annotation: Any) -> Any:
    """The annotation with every model replaced by its twin, which is a subclass, and every scalar by anything.

    Raises:
        NoTwin: there is none.
    """
    origin, parts = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return Annotated[Any, *annotation.__metadata__]
    if origin in (Union, UnionType):
        return twin_of(next(part for part in parts if part is not NoneType)) | None
    if origin is list:
        return list[twin_of(parts[0])]  # type: ignore[misc]
    if origin is dict:
        return dict[str, twin_of(parts[1])]  # type: ignore[misc]
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return _twin_of_model(annotation)
    return annotation


def _twin_of_model(model: type[Model]) -> type[Model]:
    if model.ALIASES:
        raise NoTwin
    try:
        fields = [(field.name, twin_of(field.type), None) for field in msgspec.structs.fields(model)]
    except RecursionError:
        raise NoTwin from None
    twin: type[Any] = msgspec.defstruct(
        model.__name__,
        fields,
        bases=(model,),
        module=model.__module__,
        namespace={"__doc__": model.__doc__, "_public": model},
        forbid_unknown_fields=False,
    )
    return twin
