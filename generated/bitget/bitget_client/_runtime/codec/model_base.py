"""Models of responses: their scalars stay as they came and are converted when they are first read."""

from typing import Annotated, Any, ClassVar, NoReturn, get_origin

import msgspec
import msgspec.structs

from ..errors import InvalidValue
from .answer_types import ScalarKind


def kind_of(annotation: Any) -> ScalarKind | None:
    """The kind of a scalar annotation, None for models, lists of them and the like."""
    if get_origin(annotation) is not Annotated:
        return None
    return next((note for note in annotation.__metadata__ if isinstance(note, ScalarKind)), None)


class _ConvertedOnRead:
    """A descriptor that converts the value of a slot when it is first read, and stores the result in the slot."""

    __slots__ = ("convert", "done", "get", "kind", "name", "set")

    def __init__(self, name: str, member: Any, kind: ScalarKind) -> None:
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
        except InvalidValue as error:
            raise InvalidValue(f"{type(model).__name__}.{self.name}: {error.message}") from None
        if value is not raw:
            self.set(model, value)
        return value


class Model(
    msgspec.Struct,
    eq=False,
    gc=False,  # responses have no reference cycles
    forbid_unknown_fields=True,  # the fast path stops at unknown fields, which are counted then
):
    """A response or a part of one: immutable, equal by value, every member None when absent.

    ``VALUES`` lists the documented values of attributes, ``ALIASES`` further wire names of them.
    """

    VALUES: ClassVar[dict[str, tuple[str, ...]]] = {}
    ALIASES: ClassVar[dict[str, tuple[str, ...]]] = {}
    _kinds: ClassVar[dict[str, ScalarKind]] = {}
    _public: ClassVar[type]
    """The model that users know; its permissive subclass is a stand-in for it."""

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        kinds = dict(cls._kinds)
        for name, annotation in cls.__dict__.get("__annotations__", {}).items():  # noqa: RUF063 - inspect is slow to import
            kind = kind_of(annotation)
            if kind is not None:
                kinds[name] = kind
                if name in cls.__dict__:  # else the slot of a parent, which converts already
                    setattr(cls, name, _ConvertedOnRead(name, cls.__dict__[name], kind))
        cls._kinds = kinds
        if "_public" not in cls.__dict__:
            cls._public = cls

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model) or other._public is not self._public:
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self.__struct_fields__)

    __hash__ = None  # type: ignore[assignment]

    def __setattr__(self, name: str, value: Any) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} is a response of the exchange and cannot be changed.")

    def __repr__(self) -> str:
        shown = ((name, self._shown(name)) for name in self.__struct_fields__)
        return f"{type(self).__name__}({', '.join(f'{name}={value}' for name, value in shown if value != 'None')})"

    def _shown(self, name: str) -> str:
        kind = self._kinds.get(name)
        try:
            value = getattr(self, name)
        except InvalidValue:
            return "<unreadable>"
        return "'***'" if value is not None and kind is not None and kind.secret else repr(value)

    def __reduce__(self) -> tuple[Any, ...]:
        secret = {name for name, kind in self._kinds.items() if kind.secret}
        raw = zip(self.__struct_fields__, msgspec.structs.astuple(self), strict=True)
        return self._public, tuple(None if name in secret else value for name, value in raw)


class Rows(Model, array_like=True):
    """A response that is an array: its members in their order."""
