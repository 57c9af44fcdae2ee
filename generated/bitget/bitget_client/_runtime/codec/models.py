"""What generated models are written with: their base classes, and the types of their scalars.

A scalar stays as it came and is converted when it is first read: decoding 500 tickers then makes no Decimal that nobody
looks at. ``""``, null and absent all read as None.
"""

import datetime as dt
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias, TypeVar

import msgspec

from ..errors import InvalidValue
from .answer_types import (
    ANYTHING,
    DECIMAL,
    FLAG,
    INTEGER,
    MILLIS,
    SECONDS,
    SECRET,
    TEXT,
    Millis,
    ReadList,
    ScalarKind,
    Seconds,
    list_kind,
    map_kind,
)
from .model_base import Model, Rows, kind_of
from .tolerant_decoder import build

__all__ = [
    "Anything",
    "Dec",
    "DecimalIn",
    "Flag",
    "Int",
    "ListOf",
    "MapOf",
    "Millis",
    "Model",
    "Ms",
    "Nested",
    "Rows",
    "Seconds",
    "Secret",
    "Secs",
    "Text",
    "TimeIn",
]

T = TypeVar("T")

DecimalIn: TypeAlias = Decimal | str | int
"""What prices and sizes take: never a float, which cannot hold most decimal fractions."""

TimeIn: TypeAlias = int | str | dt.datetime
"""What times take: Unix milliseconds (or seconds, where the parameter says so), or an aware datetime."""

if TYPE_CHECKING:
    Text: TypeAlias = str | None
    Secret: TypeAlias = str | None
    Dec: TypeAlias = Decimal | None
    Int: TypeAlias = int | None
    Ms: TypeAlias = Millis | None
    Secs: TypeAlias = Seconds | None
    Flag: TypeAlias = bool | None
    Anything: TypeAlias = Any
    ListOf: TypeAlias = list[T] | None
    MapOf: TypeAlias = dict[str, T] | None
    Nested: TypeAlias = T | None
else:
    Text = Annotated[str | int | None, TEXT]
    Secret = Annotated[str | int | None, SECRET]
    Dec = Annotated[str | int | None, DECIMAL]
    Int = Annotated[str | int | None, INTEGER]
    Ms = Annotated[str | int | None, MILLIS]
    Secs = Annotated[str | int | None, SECONDS]
    Flag = Annotated[str | int | bool | None, FLAG]
    Anything = Annotated[Any, ANYTHING]

    class ListOf:
        """A list of scalars: ``ListOf[Dec]``."""

        def __class_getitem__(cls, item: Any) -> Any:
            return Annotated[list[item.__origin__] | None, list_kind(kind_of(item))]

    class MapOf:
        """An object with free keys whose values are scalars: ``MapOf[Dec]``."""

        def __class_getitem__(cls, item: Any) -> Any:
            return Annotated[dict[str, item.__origin__] | None, map_kind(kind_of(item))]

    class Nested:
        """JSON inside a text (or the structure itself): ``Nested[Fee]``, ``Nested[list[Fee]]``."""

        def __class_getitem__(cls, shape: Any) -> Any:
            return Annotated[Any, ScalarKind("json", lambda raw: _unfold(raw, shape), None)]


def _unfold(raw: Any, shape: Any) -> Any:
    if isinstance(raw, str):
        if not raw:
            return None
        try:
            raw = msgspec.json.Decoder(float_hook=Decimal).decode(raw)
        except (msgspec.DecodeError, RecursionError, InvalidOperation) as error:
            raise InvalidValue(f"{raw[:60]!r} is not JSON: {error}.") from None
    if type(raw) is list:
        return ReadList(build(shape, raw))
    return build(shape, raw) if isinstance(raw, dict) else raw
