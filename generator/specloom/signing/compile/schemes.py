"""One scheme → the source of its signer, a class that reads as if written by hand."""

from collections.abc import Iterable, Iterator

from specloom.model.expressions import ByMethod, Call, Expression, Items, Members, Name, children, walk
from specloom.model.signing import NO_SCHEME, BodyRules, Put, RequestRules, Scheme, Signing
from specloom.naming import pascal
from specloom.signing.compile.expressions import Constants, Writer, local_name
from specloom.signing.compile.helpers import literal
from specloom.signing.kinds import FRESH, TEXT, WIRE, Kind
from specloom.signing.order import Dependencies
from specloom.signing.types import Types

_USUAL_TYPES = {"json": "application/json", "form": "application/x-www-form-urlencoded"}
_EARLY = ("query_first", "query", "body_first", "body", "body_as")
_PARTS = {
    "target": 'target = f"{request.path}?{query}" if query else request.path',
    "target_plain": 'target_plain = f"{request.path}?{query_plain}" if query else request.path',
    "body_or_query": "body_or_query = body or query.encode()",
}


class SchemeWriter:
    """Writes the class of one scheme."""

    def __init__(self, signing: Signing, scheme: Scheme) -> None:
        self._scheme = scheme
        self._rules: RequestRules = signing.requests
        self._uses = Dependencies(scheme)
        self._values = {value.name: value.expression for value in scheme.values}
        self._constants = Constants()
        types = Types(signing, scheme)
        self._writer = Writer(types, self._uses, self._values, constants=self._constants)
        self._writer.kinds = {name: TEXT for name in self._values if self._is_textual(name, types.of(Name(name)))}
        self._used = frozenset().union(*(self._uses.uses(tree) for tree in self._expressions()))

    def source(self) -> str:
        """The class."""
        body = self._frame_body() if self._scheme.is_for_frames else self._request_body()
        uses_fresh = not self._used.isdisjoint(FRESH)
        if uses_fresh:
            self._constants.attributes["_fresh"] = "fresh"
        lines = [*self._head(), *self._constructor(), "", *body]
        return "\n".join(f"    {line}" if line else "" for line in lines).replace("    class", "class", 1) + "\n"

    def _expressions(self) -> list[Expression]:
        values = list(self._values.values())
        return values if self._scheme.is_for_frames else [put.expression for put in self._scheme.puts]

    def _head(self) -> list[str]:
        slots = ", ".join(literal(name) for name in sorted(self._constants.attributes))
        slots = f"({slots},)" if len(self._constants.attributes) == 1 else f"({slots})"
        name = self._scheme.name
        lines = [
            f"class {class_name(name)}(Signer):",
            '"""Signs nothing."""' if name == NO_SCHEME else f'"""Signs by the scheme ``{name}``."""',
            "",
            f"__slots__ = {slots}",
            "",
            f"scheme = {literal(name)}",
        ]
        return [*lines, "uses_nonce = True", ""] if "nonce" in self._used else [*lines, ""]

    def _constructor(self) -> list[str]:
        assignments = [f"    self.{name} = {source}" for name, source in self._constants.attributes.items()]
        if not assignments:
            assignments = ['    """Nothing is kept."""']
        arguments = "self, credentials: Mapping[str, Any], options: Mapping[str, Any], fresh: Fresh"
        return [f"def __init__({arguments}) -> None:", *assignments]

    def _request_body(self) -> list[str]:
        early = [put for put in self._scheme.puts if put.place in _EARLY and not self._uses.is_late(put.expression)]
        before = self._assigned(put.expression for put in early)
        lines = [
            *self._fresh(),
            *self._caller_parts(),
            *self._assignments(before),
            *self._query(),
            *self._body(),
            *self._wire_parts(),
            *self._assignments(name for name in self._assigned(self._expressions()) if name not in before),
            *self._headers(),
            f"return SignedRequest({self._sent_query()}, {self._sent_body()}, headers)",
        ]
        head = [
            "def sign(self, request: Request, now: int) -> SignedRequest:",
            '    """The request as it is sent at ``now``, in microseconds since 1970."""',
        ]
        return [*head, *(f"    {line}" for line in lines)]

    def _frame_body(self) -> list[str]:
        names = list(self._values)
        self._writer.owner = ""
        rows = ", ".join(f"{literal(name)}: {self._writer.source(Name(name))}" for name in names)
        lines = [*self._fresh(), *self._assignments(self._assigned(self._expressions(), names)), f"return {{{rows}}}"]
        head = [
            "def values(self, request: Request, now: int) -> dict[str, Any]:",
            '    """The values that a socket frame takes at ``now``, in microseconds since 1970."""',
        ]
        return [*head, *(f"    {line}" for line in lines)]

    def _fresh(self) -> Iterator[str]:
        for name in FRESH:
            if name in self._used:
                argument = "now" if name == "nonce" else ""
                yield f"{name} = self._fresh.{name}({argument})"

    def _caller_parts(self) -> Iterator[str]:
        if "members" in self._used:
            yield "members = request.members or {}"
        if "params" in self._used:
            yield "params = request.query or to_pairs(request.members)"

    def _assigned(self, expressions: Iterable[Expression], names: Iterable[str] = ()) -> list[str]:
        """The variables behind some expressions, in the order in which they can be computed."""
        wanted = [node.name for tree in expressions for node in walk(tree) if isinstance(node, Name)]
        return [name for name in self._uses.in_order([*wanted, *names]) if not self._uses.is_constant(Name(name))]

    def _assignments(self, names: Iterable[str]) -> Iterator[str]:
        for name in names:
            self._writer.owner = name
            tree = self._values[name]
            textual = name in self._writer.kinds
            yield f"{local_name(name)} = {self._writer.text(tree) if textual else self._writer.source(tree)}"

    def _query(self) -> Iterator[str]:
        first = self._pairs(self._uses.early_puts("query_first"))
        last = self._pairs(self._uses.early_puts("query"))
        pairs = f"[{', '.join([*first, '*request.query', *last])}]" if first or last else "request.query"
        if self._rules.query.order == "sorted":
            pairs = f"sort_pairs({pairs})"
        if "query_pairs" in self._used:
            yield f"query_pairs = {pairs}"
            pairs = "query_pairs"
        plain = self._used & {"query_plain", "target_plain"}
        yield f"query, query_plain = _QUERY.both({pairs})" if plain else f"query = _QUERY.encode({pairs})"

    def _pairs(self, puts: Iterable[Put]) -> list[str]:
        return [f"({literal(put.name)}, {self._written(put, self._writer.text)})" for put in puts]

    def _written(self, put: Put, write: object) -> str:
        self._writer.owner = put.name.lower().replace("-", "_") or put.place
        return write(put.expression)  # type: ignore[operator, no-any-return]

    def _body(self) -> Iterator[str]:
        replaced = next((put for put in self._scheme.puts if put.place == "body_as"), None)
        if replaced is not None:
            yield f"body = {self._replaced(replaced)}"
            return
        first, last = self._uses.early_puts("body_first"), self._uses.early_puts("body")
        if self._fills_body():
            yield "encoding = _BODY.filled(request.encoding)"
        if first or last:
            yield f"fields = {self._fields(first, last)}"
        members = "fields" if first or last else "request.members"
        yield f"body = _BODY.encode({members}, request.method, {self._encoding()})"

    def _fields(self, first: list[Put], last: list[Put]) -> str:
        self._writer.owner = "body"
        head, tail = (tuple((put.name, put.expression) for put in puts) for puts in (first, last))
        return self._writer.members(head, "**(request.members or {})", tail)

    def _replaced(self, put: Put) -> str:
        if self._writer.kind(put.expression).base == "map":
            return f"to_json_bytes({self._written(put, self._writer.source)})"
        return self._written(put, self._writer.bytes)

    def _fills_body(self) -> bool:
        return any(put.place in ("body_first", "body") for put in self._scheme.puts)

    def _encoding(self) -> str:
        return "encoding" if self._fills_body() else "request.encoding"

    def _wire_parts(self) -> Iterator[str]:
        wanted = self._used & set(WIRE)
        yield from (line for name, line in _PARTS.items() if name in wanted)
        if "content_type" in self._used:
            yield f"content_type = {self._content_type()}"

    def _content_type(self) -> str:
        return f"_BODY.content_type(body, {self._encoding()})"

    def _headers(self) -> Iterator[str]:
        fixed, changing = self._header_rows()
        constant = ", ".join(fixed)
        optional = any(self._writer.kind(put.expression).optional for put in self._puts_in_headers(constant=True))
        changing_rows = [f"{literal(put.name)}: {self._written(put, self._writer.text)}" for put in changing]
        if fixed:
            table = f"present({{{constant}}})" if optional else f"{{{constant}}}"
            self._constants.attributes["_headers"] = table
            changing_rows.insert(0, "**self._headers")
        if changing_rows == ["**self._headers"]:
            yield "headers = dict(self._headers)"
        else:
            yield f"headers = {{{', '.join(changing_rows)}}}" if changing_rows else "headers: dict[str, str] = {}"
        yield from self._optional_headers()
        yield "if body:"
        source = "content_type" if "content_type" in self._used else self._content_type()
        yield f'    headers["Content-Type"] = {source}'

    def _header_rows(self) -> tuple[list[str], list[Put]]:
        """Rows that are the same for all requests, and puts that are not and always have a value."""
        always = self._rules.typed == "always"
        general = [(name, value) for name, value in self._rules.headers if always or name.lower() != "content-type"]
        rows = [f"{literal(name)}: {literal(value)}" for name, value in general]
        for put in self._puts_in_headers(constant=True):
            self._writer.owner = put.name
            rows.append(f"{literal(put.name)}: {self._writer.constant_text(put.expression)}")
        changing = self._puts_in_headers(constant=False)
        return rows, [put for put in changing if not self._writer.kind(put.expression).optional]

    def _optional_headers(self) -> Iterator[str]:
        for put in self._puts_in_headers(constant=False):
            if self._writer.kind(put.expression).optional:
                source = self._written(put, self._writer.text)
                yield f"if (value := {source}) is not None:"
                yield f"    headers[{literal(put.name)}] = value"

    def _puts_in_headers(self, *, constant: bool) -> list[Put]:
        puts = [put for put in self._scheme.puts if put.place == "headers"]
        return [put for put in puts if self._uses.is_constant(put.expression) == constant]

    def _sent_query(self) -> str:
        late = self._uses.late_puts("query")
        return f"_QUERY.append(query, [{', '.join(self._pairs(late))}])" if late else "query"

    def _sent_body(self) -> str:
        late = self._uses.late_puts("body")
        if not late:
            return "body"
        table = self._writer.members(tuple((put.name, put.expression) for put in late))
        return f"_BODY.append(body, {table}, encoding)"

    def _is_textual(self, name: str, kind: Kind) -> bool:
        """Whether a number is only ever needed as text."""
        if kind.base != "number" or kind.optional or self._scheme.is_for_frames:
            return False
        return not any(_needs_number(tree, name) for tree in self._values.values()) and not any(
            _needs_number(put.expression, name) or (put.place.startswith("body") and put.expression == _same(put, name))
            for put in self._scheme.puts
        )


def _same(put: Put, name: str) -> Name | None:
    node = put.expression
    return node if isinstance(node, Name) and node.name == name else None


def _needs_number(tree: Expression, name: str) -> bool:
    """Whether a value stands where its type matters: in a sum, in JSON, or as another value's whole."""
    if isinstance(tree, Name) and tree.name == name:
        return False
    for node in walk(tree):
        if isinstance(node, Call | Members | Items | ByMethod) and any(
            isinstance(inner, Name) and inner.name == name for inner in children(node)
        ):
            return True
    return False


def class_name(scheme: str) -> str:
    """The class of a scheme's signer."""
    return f"{pascal(scheme)}Signer" if scheme != NO_SCHEME else "UnsignedSigner"


def body_encoding(rules: BodyRules, content_type: str | None) -> str:
    """The source of the venue's ``BodyEncoding``."""
    arguments = []
    if rules.encoding != "json":
        arguments.append(f"encoding={literal(rules.encoding)}")
    if rules.empty:
        arguments.append(f"empty=b{literal(rules.empty)}")
    if rules.order == "sorted":
        arguments.append("ordered=True")
    form = pair_encoding(rules.keep, rules.space, rules.lists)
    if form != 'PairEncoding(lists="joined")':
        arguments.append(f"form={form}")
    if content_type and content_type != _USUAL_TYPES.get(rules.encoding):
        arguments.append(f"content_type={literal(content_type)}")
    return f"BodyEncoding({', '.join(arguments)})"


def pair_encoding(keep: str, space: str, lists: str) -> str:
    """The source of a ``PairEncoding``."""
    arguments = [f"keep={literal(keep)}"] if keep else []
    if space != "%20":
        arguments.append(f"space={literal(space)}")
    if lists != "repeated":
        arguments.append(f"lists={literal(lists)}")
    return f"PairEncoding({', '.join(arguments)})"
