"""Values made from declared types, the same for the same seed."""

import random
import zlib
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import msgspec

from specloom.mock.symbol_spelling import SymbolSpellings
from specloom.model import Field

_LEAVES = frozenset({"text", "decimal", "integer", "ms", "s", "flag", "any"})

_MADE: dict[str, Callable[[random.Random, int], str]] = {
    "decimal": lambda numbers, _: f"{numbers.randrange(1, 100000)}.{numbers.randrange(10000):04d}",
    "integer": lambda numbers, _: str(numbers.randrange(1, 1000)),
    "ms": lambda numbers, now: str(now - numbers.randrange(3_600_000)),
    "s": lambda numbers, now: str(now // 1000 - numbers.randrange(3_600)),
    "json": lambda _numbers, _now: "{}",
}


class FakerOptions(msgspec.Struct, frozen=True, kw_only=True):
    """How often (0 to 1) a made value is ``""`` or null, and an object carries a field that no page knows."""

    blank: float = 0.05
    null: float = 0.03
    unknown: float = 0.0


class ValueFaker:
    """Makes values for fields. ``echo`` are the caller's parameters: a field of the same name repeats them."""

    def __init__(
        self, seed: int, faker_options: FakerOptions, symbols: SymbolSpellings, enums: Mapping[str, tuple[str, ...]]
    ) -> None:
        self.faker_options = faker_options
        self._seed = seed
        self._enums = enums
        self._symbols = symbols

    def source(self, *parts: str) -> random.Random:
        """Random numbers that depend on the seed and ``parts`` alone."""
        return random.Random(zlib.crc32("\0".join(parts).encode()) ^ self._seed)  # noqa: S311 - made data, no secret

    def make(self, field: Field, numbers: random.Random, now_ms: int, echo: Mapping[str, Any], version: str) -> Any:
        """A value for ``field`` and everything below it."""
        return _FakeAnswer(self, numbers, now_ms, echo, version).value(field)

    def text(self, field: Field, numbers: random.Random, version: str) -> str:
        """A text of the kind that the field's name promises."""
        values = field.values or self._enums.get(field.enum or "", ())
        if values:
            return numbers.choice(values)
        name = field.wire.lower()
        if name.endswith("id"):
            return str(numbers.randrange(10**17, 10**18))
        if "symbol" in name or name == "instid":
            return self._symbols.sample(version)
        if "coin" in name:
            return "USDT"
        return f"{field.wire}-{numbers.randrange(1000)}"


class _FakeAnswer:
    """One answer in the making."""

    def __init__(
        self, faker: ValueFaker, numbers: random.Random, now_ms: int, echo: Mapping[str, Any], version: str
    ) -> None:
        self._faker = faker
        self._numbers = numbers
        self._now = now_ms
        self._echo = echo
        self._version = version

    def value(self, field: Field) -> Any:
        if field.type in _LEAVES:
            return self._leaf(field)
        shapes: dict[str, Callable[[], Any]] = {
            "object": lambda: self._object(field.fields),
            "list": lambda: self._list(field),
            "rows": lambda: [self._row(field) for _ in range(2)],
            "row": lambda: self._row(field),
            "json": lambda: msgspec.json.encode(self._object(field.fields)).decode(),
            "map": lambda: {"BTC": self._map_value(field)},
        }
        return shapes[field.type]() if field.type in shapes else None

    def _map_value(self, field: Field) -> Any:
        return self._object(field.fields) if field.fields else self._scalar(field, field.items or "text")

    def _object(self, fields: Iterable[Field]) -> dict[str, Any]:
        made = {field.wire: self.value(field) for field in fields}
        if self._numbers.random() < self._faker.faker_options.unknown:
            made[f"newField{self._numbers.randrange(100)}"] = "1"
        return made

    def _list(self, field: Field) -> list[Any]:
        if field.fields:
            return [self._object(field.fields) for _ in range(2)]
        return [self._scalar(field, field.items or "text") for _ in range(2)]

    def _row(self, field: Field) -> list[Any]:
        return [self._scalar(column, column.type) for column in field.fields]

    def _leaf(self, field: Field) -> Any:
        given = self._echo.get(field.wire)
        if given is not None and given != "" and not isinstance(given, (dict, list)):
            return str(given)
        if not field.wire.lower().endswith("id"):
            chance = self._numbers.random()
            if chance < self._faker.faker_options.null:
                return None
            if chance < self._faker.faker_options.null + self._faker.faker_options.blank:
                return ""
        return self._scalar(field, field.type)

    def _scalar(self, field: Field, kind: str) -> Any:
        if kind in _MADE:
            return _MADE[kind](self._numbers, self._now)
        if kind == "flag":
            return self._numbers.choice(field.values or ("true", "false"))
        return self._faker.text(field, self._numbers, self._version)
