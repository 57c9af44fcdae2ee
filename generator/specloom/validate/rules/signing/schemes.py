"""Inside a scheme: known names, fitting types, no cycle, nothing signed that the exchange is not told."""

from collections.abc import Iterator
from typing import NamedTuple

from specloom.diagnostics import Diagnostic, Place, error, quoted, warning
from specloom.load import Document, child
from specloom.model.expressions import Call, Expression, Name, walk
from specloom.model.signing import NO_SCHEME, Put, Scheme, Signing
from specloom.signing.kinds import BUILT_IN, CLOCK, FRESH, FUNCTIONS, PREFIXES
from specloom.signing.order import Dependencies
from specloom.signing.revealed import revealed_by
from specloom.signing.types import Types
from specloom.validate.rules.signing.puts import put_problems
from specloom.validate.suggest import did_you_mean

MOST_VALUES = 50


class _Checked(NamedTuple):
    """One scheme with what is known of it."""

    document: Document
    scheme: Scheme
    pointer: str
    types: Types
    dependencies: Dependencies

    @property
    def expressions(self) -> list[Expression]:
        values = [value.expression for value in self.scheme.values]
        return [*values, *(put.expression for put in self.scheme.puts)]


def scheme_problems(document: Document, signing: Signing) -> Iterator[Diagnostic]:
    """Everything that is wrong inside the schemes."""
    for scheme in signing.schemes:
        if len(scheme.values) > MOST_VALUES:  # the schema says so
            continue
        pointer = child("/auth/schemes", scheme.name)
        checked = _Checked(document, scheme, pointer, Types(signing, scheme), Dependencies(scheme))
        yield from _shape(checked)
        yield from _taken_names(checked, signing)
        for expression in checked.expressions:
            yield from _unknown_names(checked, expression)
            yield from _type_problems(checked, expression)
        yield from _cycles(checked)
        yield from put_problems(document, scheme, checked.types, checked.dependencies)
        if scheme.puts:
            yield from _unsent(checked)
            yield from _unused(checked)


def _shape(checked: _Checked) -> Iterator[Diagnostic]:
    scheme, place = checked.scheme, checked.document.place(checked.pointer)
    if scheme.name == NO_SCHEME:
        yield error(place, "name-taken", "'none' is the scheme of unsigned requests", "choose another name")
    if scheme.python and (scheme.values or scheme.puts):
        message = "the scheme is signed by a Python class and has a recipe"
        yield error(place, "two-signers", message, "keep either python, or values and put")
    declared = checked.document.mapping.get("auth", {}).get("schemes", {}).get(scheme.name)
    if isinstance(declared, dict) and not {"python", "values", "put"} & set(declared):
        yield error(place, "empty-scheme", "the scheme signs nothing", "give it values and put, or python")


def _taken_names(checked: _Checked, signing: Signing) -> Iterator[Diagnostic]:
    credentials = {credential.name for credential in signing.credentials}
    for value in checked.scheme.values:
        place = checked.document.place(child(f"{checked.pointer}/values", value.name))
        if value.name in BUILT_IN or value.name in (*PREFIXES, "true", "false"):
            message = f"{quoted(value.name)} has a meaning of its own in expressions"
            yield error(place, "name-taken", message, "choose another name")
        elif value.name in credentials:
            yield error(place, "name-taken", f"{quoted(value.name)} is a credential", "choose another name")


def _unknown_names(checked: _Checked, expression: Expression) -> Iterator[Diagnostic]:
    for node in walk(expression):
        if isinstance(node, Name) and not checked.types.known(node.name):
            hint = _called(node.name) or did_you_mean(node.name, checked.types.names, _declare(node.name))
            yield _at(checked, node, "unknown-name", f"nothing is called {quoted(node.name)}", hint)
        elif isinstance(node, Call) and node.function not in FUNCTIONS:
            hint = did_you_mean(node.function, FUNCTIONS, f"the functions are {', '.join(FUNCTIONS)}")
            yield _at(checked, node, "unknown-function", f"there is no function {quoted(node.function)}", hint)


def _called(name: str) -> str:
    return f"a function is called with its arguments: {name}(x)" if name in FUNCTIONS else ""


def _declare(name: str) -> str:
    prefix, dot, rest = name.partition(".")
    if dot and prefix == "option":
        return f"declare {rest} in options"
    if dot and prefix == "token":
        return f"declare {rest} in tokens"
    return "declare it in values or in credentials"


def _type_problems(checked: _Checked, expression: Expression) -> Iterator[Diagnostic]:
    for node in walk(expression):
        for problem in checked.types.problems(node):
            yield _at(checked, problem.node, problem.code, problem.message, problem.hint)


def _cycles(checked: _Checked) -> Iterator[Diagnostic]:
    path = checked.dependencies.cycle()
    if path:
        place = checked.document.value_place(child(f"{checked.pointer}/values", path[0]))
        message = f"a value cannot depend on itself: {' needs '.join(path)}"
        yield error(place, "value-cycle", message, "one of them must do without the next")


def _unsent(checked: _Checked) -> Iterator[Diagnostic]:
    """Times and numbers that are signed and that the exchange is not told."""
    told = {name for put in checked.scheme.puts for name in revealed_by(put.expression, checked.scheme)}
    clocks = told & set(CLOCK)
    for put in checked.scheme.puts:
        for name in sorted(checked.dependencies.uses(put.expression) & {*CLOCK, *FRESH}):
            if name not in told and not (name in CLOCK and clocks):
                message = f"{quoted(name)} is signed, but nothing sends it: the exchange could not check the signature"
                yield error(_put_place(checked, put), "not-sent", message, f"add a put whose value shows {name}")


def _unused(checked: _Checked) -> Iterator[Diagnostic]:
    for name in checked.dependencies.unused():
        place = checked.document.place(child(f"{checked.pointer}/values", name))
        yield warning(place, "unused-value", f"no put needs the value {quoted(name)}", "put it, or delete it")


def _put_place(checked: _Checked, put: Put) -> Place:
    below = f"{checked.pointer}/put/{put.place}"
    return checked.document.value_place(child(below, put.name) if put.name else below)


def _at(checked: _Checked, node: Expression, code: str, message: str, hint: str) -> Diagnostic:
    text = f"column {node.column} of the expression: {message}" if node.column > 1 else message
    return error(checked.document.value_place(node.pointer), code, text, hint)
