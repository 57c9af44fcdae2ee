"""The types of answers: models whose scalars stay as they came and are converted on first read.

Decoding 500 tickers then costs what their text costs; a Decimal is made only where somebody looks.
``""``, null and absent all read as None.
"""

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, NoReturn, TypeAlias, TypeVar, get_origin

import msgspec
import msgspec.structs

from ..errors import BadValue
from .answer_types import (
    ANYTHING,
    DECIMAL,
    FLAG,
    INTEGER,
    MILLIS,
    SECONDS,
    SECRET,
    TEXT,
    Kind,
    Millis,
    ReadList,
    Seconds,
    list_kind,
    map_kind,
)

if TYPE_CHECKING:
    import datetime as dt

T = TypeVar("T")

DecimalIn: TypeAlias = Decimal | str | int
"""What prices and sizes take: never a float, which cannot hold most decimal fractions."""

TimeIn: TypeAlias = "int | str | dt.datetime"
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
            return Annotated[Any, Kind("json", lambda raw: _unfold(raw, shape), None)]


def kind_of(annotation: Any) -> Kind | None:
    """The kind of a scalar annotation, None for models, lists of them and the like."""
    if get_origin(annotation) is not Annotated:
        return None
    return next((note for note in annotation.__metadata__ if isinstance(note, Kind)), None)


def _unfold(raw: Any, shape: Any) -> Any:
    from .tolerant_decoder import build  # noqa: PLC0415 - shapes knows models, which this module defines

    if isinstance(raw, str):
        if not raw:
            return None
        try:
            raw = msgspec.json.Decoder(float_hook=Decimal).decode(raw)
        except (msgspec.DecodeError, RecursionError, InvalidOperation) as error:
            raise BadValue(f"{raw[:60]!r} is not JSON: {error}") from None
    if type(raw) is list:
        return ReadList(build(shape, raw))
    return build(shape, raw) if isinstance(raw, dict) else raw


class _OnRead:
    """Stands before a slot, converts what is in it on the first read, and keeps the result there."""

    __slots__ = ("convert", "done", "get", "kind", "name", "set")

    def __init__(self, name: str, member: Any, kind: Kind) -> None:
        self.name = name
        self.get = member.__get__
        self.set = member.__set__
        self.kind = kind
        self.convert = kind.convert
        self.done = kind.done

    def __get__(self, model: Any, owner: Any = None) -> Any:
        if model is None:
            return self
        raw = self.get(model)
        if raw is None or type(raw) is self.done:
            return raw
        try:
            value = self.convert(raw)
        except BadValue as error:
            raise BadValue(f"{type(model).__name__}.{self.name}: {error.message}") from None
        if value is not raw:
            self.set(model, value)
        return value


class Model(
    msgspec.Struct,
    eq=False,
    gc=False,  # answers cannot hold cycles
    forbid_unknown_fields=True,  # the fast path fails on news, which is counted then
):
    """An answer or a part of one: immutable, equal by value, every member None when absent.

    ``VALUES`` lists the documented values of attributes, ``ALIASES`` further wire names of them.
    """

    VALUES: ClassVar[dict[str, tuple[str, ...]]] = {}
    ALIASES: ClassVar[dict[str, tuple[str, ...]]] = {}
    _kinds: ClassVar[dict[str, Kind]] = {}
    _public: ClassVar[type]
    """The model that users know; a twin that skips news stands for it."""

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        kinds = dict(cls._kinds)
        for name, annotation in cls.__dict__.get("__annotations__", {}).items():  # noqa: RUF063 - inspect is slow to import
            kind = kind_of(annotation)
            if kind is not None:
                kinds[name] = kind
                if name in cls.__dict__:  # else the slot of a parent, which converts already
                    setattr(cls, name, _OnRead(name, cls.__dict__[name], kind))
        cls._kinds = kinds
        if "_public" not in cls.__dict__:
            cls._public = cls

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model) or other._public is not self._public:
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self.__struct_fields__)

    __hash__ = None  # type: ignore[assignment]

    def __setattr__(self, name: str, value: Any) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} is what the exchange answered and cannot be changed.")

    def __repr__(self) -> str:
        shown = ((name, self._shown(name)) for name in self.__struct_fields__)
        return f"{type(self).__name__}({', '.join(f'{name}={value}' for name, value in shown if value != 'None')})"

    def _shown(self, name: str) -> str:
        kind = self._kinds.get(name)
        try:
            value = getattr(self, name)
        except BadValue:
            return "<unreadable>"
        return "'***'" if value is not None and kind is not None and kind.secret else repr(value)

    def __reduce__(self) -> tuple[Any, ...]:
        secret = {name for name, kind in self._kinds.items() if kind.secret}
        raw = zip(self.__struct_fields__, msgspec.structs.astuple(self), strict=True)
        return self._public, tuple(None if name in secret else value for name, value in raw)


class Rows(Model, array_like=True):
    """A positional array: its members in the order in which they stand."""
