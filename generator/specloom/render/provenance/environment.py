"""A Jinja2 environment whose templates note, in marks, which of their lines prints what, and for which value."""

from collections.abc import Iterable, Iterator, Sequence

import jinja2
import markupsafe
import msgspec
from jinja2 import nodes

from specloom.render.python.source import SpecText
from specloom.traced import CLOSE, CONTEXT, LINE, NUMBER_END, TRACED, Origins, Recorder, mark, origins_of

_BEGIN = "provenance_begin"
_SCALAR = "provenance_scalar"


class TemplateLine(msgspec.Struct, frozen=True):
    """A line of a template: the template's file, and the number that counts from 1.

    ``is_static`` tells the line's own text from what its expressions print.
    """

    file: str
    number: int
    is_static: bool = True


class RecordingEnvironment(jinja2.Environment):
    """Marks the line of every piece of text, and what is repeated, chosen or made by a macro because of a value."""

    recorder: Recorder

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        self.globals[_BEGIN] = _begin_context
        self.filters[_SCALAR] = _scalar
        _Marker(self.recorder, filename or name or "").visit(tree)
        return tree


def _begin_context(*values: object) -> markupsafe.Markup:
    """The mark that begins a text which is there because of the first of ``values`` that has origins."""
    opened = mark("", next(filter(None, map(origin_of_item, values)), ()), CONTEXT)
    return markupsafe.Markup(opened.removesuffix(CLOSE) or _NO_CONTEXT)  # noqa: S704 - marks are no markup


def _scalar(value: object) -> object:
    """The one value of a spec that decides; None for what was worked out from several, of which none decides alone.

    A view may name it as its member ``made_for``.
    """
    if isinstance(value, tuple) and len(value) == 1:
        return value[0]
    if isinstance(value, msgspec.Struct):
        return getattr(value, "made_for", None)
    return value if isinstance(value, TRACED | SpecText) else None


_NO_CONTEXT = f"{CONTEXT}0{NUMBER_END}"
"""Entry 0 of every recorder: no origins."""


def origin_of_item(value: object) -> Origins:
    """The origins of a view: those of the first of its members that has any."""
    if isinstance(value, SpecText):
        return origins_of(value.raw)
    if isinstance(value, msgspec.Struct):
        return _first(getattr(value, name) for name in value.__struct_fields__)
    if isinstance(value, tuple | list):
        return _first(value)
    return origins_of(value) if isinstance(value, str | int) else ()


def _first(members: Iterable[object]) -> Origins:
    return next(filter(None, map(origin_of_item, members)), ())


class _Marker:
    """Adds the marks to one parsed template."""

    def __init__(self, recorder: Recorder, file: str) -> None:
        self._recorder = recorder
        self._file = file

    def visit(self, node: nodes.Node) -> None:
        """Add marks to a node and all below it."""
        for child in list(node.iter_child_nodes()):
            self.visit(child)
        if isinstance(node, nodes.Output):
            node.nodes = list(self._with_lines(node.nodes))
        elif isinstance(node, nodes.For):
            node.body = self._in_context(node.body, [_read(node.target)])
        elif isinstance(node, nodes.If):
            values = [
                nodes.Filter(value, _SCALAR, [], [], None, None, lineno=node.lineno) for value in _values(node.test)
            ]
            node.body = self._in_context(node.body, values)
            node.else_ = self._in_context(node.else_, values)
        elif isinstance(node, nodes.Macro):
            node.body = self._in_context(
                node.body, [nodes.Name(arg.name, "load", lineno=node.lineno) for arg in node.args]
            )

    def _with_lines(self, pieces: list[nodes.Expr]) -> Iterator[nodes.Expr]:
        for piece in pieces:
            if isinstance(piece, nodes.TemplateData):
                yield nodes.TemplateData(self._numbered(piece.data, piece.lineno), lineno=piece.lineno)
            else:
                yield nodes.TemplateData(self._line(piece.lineno, is_static=False), lineno=piece.lineno)
                yield piece

    def _numbered(self, text: str, number: int) -> str:
        return "".join(self._line(number + index) + line for index, line in enumerate(text.splitlines(keepends=True)))

    def _line(self, number: int, *, is_static: bool = True) -> str:
        return f"{LINE}{self._recorder.number(TemplateLine(self._file, number, is_static))}{NUMBER_END}"

    def _in_context(self, body: list[nodes.Node], values: Sequence[nodes.Expr]) -> list[nodes.Node]:
        if not body:
            return body
        line = body[0].lineno
        call = nodes.Call(nodes.Name(_BEGIN, "load", lineno=line), list(values), [], None, None, lineno=line)
        return [
            nodes.Output([call], lineno=line),
            *body,
            nodes.Output([nodes.TemplateData(CLOSE, lineno=line)], lineno=line),
        ]


def _read(target: nodes.Node) -> nodes.Expr:
    """The loop's variable, or the tuple of them, as an expression that reads it."""
    if isinstance(target, nodes.Tuple):
        return nodes.Tuple([_read(item) for item in target.items], "load", lineno=target.lineno)
    assert isinstance(target, nodes.Name)
    return nodes.Name(target.name, "load", lineno=target.lineno)


def _values(test: nodes.Node) -> list[nodes.Expr]:
    """The values that a condition asks for."""
    if isinstance(test, nodes.Name | nodes.Getattr | nodes.Getitem):
        return [test]
    if isinstance(test, nodes.Not):
        return _values(test.node)
    if isinstance(test, nodes.Compare):
        return _values(test.expr)
    if isinstance(test, nodes.And | nodes.Or):
        return [*_values(test.left), *_values(test.right)]
    return []
