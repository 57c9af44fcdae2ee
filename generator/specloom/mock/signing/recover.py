"""Reads what the sender chose (times, nonces, options) out of what was sent."""

from typing import Any
from urllib.parse import unquote

from specloom.mock.signing.evaluate import FRESH, Scene, UnknowableError
from specloom.mock.signing.functions import unbase58, unbase64
from specloom.mock.signing.jsontext import NotJsonError, plain_text, read, whole_number
from specloom.mock.signing.patterns import pieces
from specloom.model.expressions import ByMethod, Call, Expression, Join, Members, Name, Number

DECODERS = {"base64": unbase64, "base64url": unbase64, "base58": unbase58, "hex": bytes.fromhex}
"""What undoes an encoding."""


def recover(node: Expression, sent: Any, scene: Scene) -> None:
    """Take into the scene's evidence what ``sent`` shows, if ``node`` made it; nothing when it cannot have."""
    match node:
        case Name():
            _recover_name(node.name, sent, scene)
        case Join():
            for piece in pieces(node, _text(sent), scene) or ():
                recover_piece(piece.node, piece.text, scene)
        case ByMethod():
            branch = node.of(scene.received.method)
            if branch is not None:
                recover(branch, sent, scene)
        case Members():
            _recover_map(node, sent, scene)
        case Call():
            _recover_call(node, sent, scene)


def recover_piece(node: Expression, text: str, scene: Scene) -> None:
    """As ``recover``; the pieces inside a value's own text are pieces of their own already."""
    if isinstance(node, Name) and isinstance(scene.definition(node.name), Join):
        scene.evidence.values.setdefault(node.name, text)
        return
    recover(node, text, scene)


def _recover_name(name: str, sent: Any, scene: Scene) -> None:
    definition = scene.definition(name)
    evidence = scene.evidence
    if definition is not None:
        if isinstance(sent, str):
            evidence.values.setdefault(name, sent)
        recover(definition, sent, scene)
    elif name == "members" and isinstance(sent, dict):
        scene.parts.members = sent
    elif name.startswith("now_"):
        evidence.clock.tell(name, _text(sent))
    elif name in FRESH:
        evidence.fresh.setdefault(name, _text(sent))
    elif name.startswith("option."):
        evidence.options.setdefault(name.removeprefix("option."), _text(sent))


def _recover_map(node: Members, sent: Any, scene: Scene) -> None:
    if isinstance(sent, (bytes, str)):
        try:
            sent = read(_text(sent))
        except NotJsonError:
            return
    for name, inner in node.members if isinstance(sent, dict) else ():
        if name in sent:
            recover(inner, sent[name], scene)


def _recover_call(node: Call, sent: Any, scene: Scene) -> None:
    function, arguments = node.function, node.arguments
    if function == "only" and len(arguments) > 1:
        recover(arguments[1], sent, scene)
    elif function == "add":
        _recover_sum(arguments, _text(sent), scene)
    elif function == "percent":
        recover(arguments[0], unquote(_text(sent)), scene)
    elif function in DECODERS:
        _recover_encoded(function, arguments[0], _text(sent), scene)
    elif function == "json":
        _recover_json(arguments[0], _text(sent), scene)
    elif function in ("merge", "sorted") and isinstance(sent, dict):
        _recover_members(arguments, sent, scene)


def _recover_sum(arguments: tuple[Expression, ...], sent: str, scene: Scene) -> None:
    for one, other in (arguments, arguments[::-1]):
        try:
            fixed = int(scene.value(one)) if _is_known(one) else None
        except (UnknowableError, ValueError):
            fixed = None
        number = whole_number(sent)
        if fixed is not None and number is not None:
            recover(other, str(number - fixed), scene)


def _is_known(node: Expression) -> bool:
    """Whether the exchange knows an addend beforehand; it takes an option that it is not told for the usual one."""
    return isinstance(node, Number) or (isinstance(node, Name) and node.name.startswith("option."))


def _recover_encoded(function: str, node: Expression, sent: str, scene: Scene) -> None:
    try:
        recover(node, DECODERS[function](sent).decode(), scene)
    except ValueError:
        return


def _recover_json(node: Expression, sent: str, scene: Scene) -> None:
    try:
        recover(node, read(sent), scene)
    except NotJsonError:
        return


def _recover_members(arguments: tuple[Expression, ...], sent: dict[str, Any], scene: Scene) -> None:
    """What several maps made together; what none of them explains are the caller's members."""
    known: set[str] = set()
    takes_members = False
    for argument in arguments:
        inner = scene.definition(argument.name) if isinstance(argument, Name) else argument
        if isinstance(inner, Members):
            known.update(name for name, _ in inner.members)
            recover(inner, sent, scene)
        takes_members = takes_members or argument == Name("members", pointer=argument.pointer, column=argument.column)
    if takes_members and not scene.parts.members:
        scene.parts.members = {name: value for name, value in sent.items() if name not in known}


def _text(sent: Any) -> str:
    if isinstance(sent, bytes):
        return sent.decode("utf-8", "surrogateescape")
    return plain_text(sent)
