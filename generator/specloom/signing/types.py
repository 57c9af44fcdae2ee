"""What type an expression has, and where its types do not fit."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from specloom.model.expressions import (
    ByMethod,
    Call,
    Expression,
    Flag,
    Items,
    Join,
    Members,
    Name,
    Number,
    Text,
)
from specloom.model.signing import Scheme, Signing
from specloom.signing.kinds import (
    BUILT_IN,
    FRAME_MAPS,
    FUNCTIONS,
    NUMBER,
    TEXT,
    Base,
    Kind,
)

_TABLES = frozenset({"pairs", "map", "list"})
_HINTS = {
    ("bytes", "text"): "make text of bytes with hex(x), base64(x) or base64url(x)",
    ("text", "bytes"): "make bytes of text with unhex(x), unbase64(x) or unbase58(x); hashes give bytes",
    ("number", "text"): "make text of a number with '' + x",
    ("pairs", "text"): "make text of pairs with encoded(x), plain(x), join(x, between, after) or flat(x)",
    ("map", "text"): "make text of a map with json(x), encoded(x), plain(x) or flat(x)",
    ("text", "number"): "a number is a clock such as now_s, the nonce, or digits",
}


class TypeProblem(NamedTuple):
    """What is wrong with the expression ``node``."""

    node: Expression
    code: str
    message: str
    hint: str = ""


class Types:
    """The types of one scheme's expressions. Values that depend on themselves count as text."""

    def __init__(self, signing: Signing, scheme: Scheme) -> None:
        self._values = {value.name: value.expression for value in scheme.values}
        self._names = {**BUILT_IN, **_declared(signing)}
        self._open: set[str] = set()

    @property
    def names(self) -> Iterable[str]:
        """Every name that an expression may use."""
        return [*self._values, *self._names]

    def known(self, name: str) -> bool:
        """Whether somebody declares the name."""
        return name in self._values or name in self._names or name.partition(".")[0] in ("with", "frame")

    def of(self, node: Expression) -> Kind:  # noqa: PLR0911 - one per kind of node
        """The type; of what makes no sense a likely one, so that one mistake is reported once."""
        match node:
            case Text():
                return TEXT
            case Number():
                return NUMBER
            case Flag():
                return Kind("flag")
            case Name():
                return self._of_name(node.name)
            case Call():
                return self._of_call(node)
            case Join():
                return Kind("bytes" if any(self.of(part).base == "bytes" for part in node.parts) else "text")
            case Members():
                return Kind("map")
            case Items():
                return Kind("list")
        return self._of_branches(node)

    def problems(self, node: Expression) -> Iterator[TypeProblem]:
        """What does not fit inside an expression; nothing for names and functions that nobody knows."""
        match node:
            case Call() if node.function in FUNCTIONS:
                yield from self._call_problems(node)
            case Join():
                yield from self._join_problems(node)
            case Members():
                yield from self._member_problems(value for _, value in node.members)
            case Items():
                yield from self._member_problems(node.items)
            case ByMethod():
                yield from self._branch_problems(node)

    def _of_name(self, name: str) -> Kind:
        if name in self._open:
            return TEXT
        if name in self._values:
            self._open.add(name)
            kind = self.of(self._values[name])
            self._open.discard(name)
            return kind
        if name in FRAME_MAPS:
            return Kind("map")
        if name.startswith(("with.", "frame.")):
            return Kind("text", optional=True)
        return self._names.get(name, TEXT)

    def _of_call(self, node: Call) -> Kind:
        function = FUNCTIONS.get(node.function)
        if function is None or not node.arguments:
            return TEXT
        if function.result is not None:
            return Kind(function.result)
        kinds = [self.of(argument) for argument in node.arguments]
        if node.function == "only":
            return Kind(kinds[-1].base, optional=True)
        return Kind("map" if all(kind.base == "map" for kind in kinds) else "pairs")

    def _of_branches(self, node: ByMethod) -> Kind:
        branches = [value for _, value in node.branches] + ([node.other] if node.other else [])
        kinds = [self.of(branch) for branch in branches]
        bases = {kind.base for kind in kinds}
        optional = node.other is None or any(kind.optional for kind in kinds)
        if len(bases) == 1:
            return Kind(bases.pop(), optional)
        base: Base = "bytes" if "bytes" in bases else "text"
        return Kind(base, optional)

    def _call_problems(self, node: Call) -> Iterator[TypeProblem]:
        function = FUNCTIONS[node.function]
        wanted, given = len(function.takes), len(node.arguments)
        if given < wanted or (given > wanted and not function.more):
            least = "at least " if function.more else ""
            message = f"{node.function}() takes {least}{wanted} argument{'s' * (wanted != 1)}, not {given}"
            yield TypeProblem(node, "wrong-arguments", message, usage(node.function))
            return
        for index, argument in enumerate(node.arguments):
            takes = function.takes[min(index, wanted - 1)]
            kind = self.of(argument)
            if not self._makes_sense(argument):
                continue
            if kind.base not in takes:
                message = f"{node.function}() takes {_either(takes)}, and this is {_named(kind)}"
                yield TypeProblem(argument, "wrong-type", message, _hint(kind.base, takes))
            elif kind.optional and node.function != "only":
                yield self._may_be_missing(argument, f"{node.function}() needs a value")

    def _makes_sense(self, node: Expression) -> bool:
        """Whether its type is known: what is called wrongly is reported once."""
        if isinstance(node, Call):
            return node.function in FUNCTIONS
        return not isinstance(node, Name) or self.known(node.name)

    def _join_problems(self, node: Join) -> Iterator[TypeProblem]:
        for part in node.parts:
            kind = self.of(part)
            if kind.base in _TABLES or kind.base == "flag":
                message = f"+ joins texts, numbers and bytes, and this is {_named(kind)}"
                yield TypeProblem(part, "wrong-type", message, _hint(kind.base, {"text"}))

    def _member_problems(self, values: Iterable[Expression]) -> Iterator[TypeProblem]:
        for value in values:
            kind = self.of(value)
            if kind.base == "bytes":
                yield TypeProblem(value, "wrong-type", "JSON has no bytes", _HINTS["bytes", "text"])

    def _branch_problems(self, node: ByMethod) -> Iterator[TypeProblem]:
        branches = [value for _, value in node.branches] + ([node.other] if node.other else [])
        bases = {self.of(branch).base for branch in branches}
        if len(bases) > 1 and not bases <= {"text", "bytes", "number"}:
            message = f"the methods' values are of several types: {', '.join(sorted(bases))}"
            yield TypeProblem(node, "wrong-type", message, "give all of them one type")

    def _may_be_missing(self, node: Expression, message: str) -> TypeProblem:
        what = f"{node.name!r} may be missing" if isinstance(node, Name) else "there may be none"
        hint = "give it a default, or use it only in +, in only(x, v), or where it is put by itself"
        return TypeProblem(node, "may-be-missing", f"{message}, and {what}", hint)


def usage(name: str) -> str:
    """How a function is called: ``hmac_sha256(text or bytes, text or bytes)``."""
    function = FUNCTIONS[name]
    more = ", …" if function.more else ""
    return f"write {name}({', '.join(_either(takes) for takes in function.takes)}{more})"


def _declared(signing: Signing) -> dict[str, Kind]:
    credentials = {entry.name: Kind("text", entry.optional) for entry in signing.credentials}
    options = {
        f"option.{entry.name}": Kind("number" if entry.type == "integer" else "text", entry.default is None)
        for entry in signing.options
    }
    return {**credentials, **options, **{f"token.{entry.name}": TEXT for entry in signing.tokens}}


def _named(kind: Kind) -> str:
    return f"a {kind.base}" if kind.base in ("text", "number", "map", "list", "flag") else kind.base


def _either(takes: Iterable[str]) -> str:
    named = {"text": "text", "bytes": "bytes", "number": "a number", "flag": "a flag", "pairs": "pairs", "map": "a map"}
    return " or ".join(words for base, words in {**named, "list": "a list"}.items() if base in takes)


def _hint(base: str, takes: Iterable[str]) -> str:
    return next((hint for (have, want), hint in _HINTS.items() if have == base and want in takes), "")
