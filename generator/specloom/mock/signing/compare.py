"""Whether what was sent is what the recipe makes of the rest of the request."""

import hmac
from typing import Any

from specloom.mock.signing.evaluate import Scene, UnknowableError
from specloom.mock.signing.functions import as_bytes
from specloom.mock.signing.jsontext import NotJsonError, plain_text, read, same
from specloom.mock.signing.patterns import pieces
from specloom.mock.signing.public_keys import is_signed
from specloom.mock.signing.recover import DECODERS
from specloom.model.expressions import ByMethod, Call, Expression, Join, Name, walk

PUBLIC_KEY = frozenset({"rsa_sha256", "ed25519", "es256"})
_STRUCTURED = PUBLIC_KEY | {"json"}


def fits(node: Expression, sent: Any, scene: Scene) -> bool:
    """Whether ``sent`` is right. Raises ``UnknowableError`` where the request does not show what it is made of."""
    if isinstance(node, Name):
        definition = scene.definition(node.name)
        if definition is not None:
            return fits(definition, sent, scene)
    if isinstance(node, ByMethod):
        branch = node.of(scene.received.method)
        return sent is None if branch is None else fits(branch, sent, scene)
    if not _is_structured(node, scene):
        return _equal(scene.value(node), sent)
    if isinstance(node, Join):
        found = pieces(node, _text(sent), scene)
        return found is not None and all(fits(piece.node, piece.text, scene) for piece in found)
    return _call_fits(node, sent, scene) if isinstance(node, Call) else _equal(scene.value(node), sent)


def _call_fits(node: Call, sent: Any, scene: Scene) -> bool:  # noqa: PLR0911 - one per kind of function
    if node.function in PUBLIC_KEY:
        return _is_signed(node, as_bytes(sent), scene)
    if node.function == "json":
        try:
            return same(scene.value(node.arguments[0]), read(_text(sent)))
        except NotJsonError:
            return False
    if node.function in DECODERS:
        try:
            inner = DECODERS[node.function](_text(sent))
        except ValueError:
            return False
        return fits(node.arguments[0], inner, scene)
    if node.function == "only" and len(node.arguments) > 1:
        wanted = bool(scene.value(node.arguments[0]))
        return fits(node.arguments[1], sent, scene) if wanted else sent is None
    return _equal(scene.value(node), sent)


def _is_signed(node: Call, signature: bytes, scene: Scene) -> bool:
    key, message = (scene.value(argument) for argument in node.arguments)
    try:
        return is_signed(node.function, key, as_bytes(message), signature)
    except ValueError:
        raise UnknowableError(node.function) from None


def _is_structured(node: Expression, scene: Scene, seen: frozenset[str] = frozenset()) -> bool:
    """Whether it must be taken apart: JSON may be spaced otherwise, and some signatures differ each time."""
    for inner in walk(node):
        if isinstance(inner, Call) and inner.function in _STRUCTURED:
            return True
        if isinstance(inner, Name) and inner.name not in seen:
            definition = scene.definition(inner.name)
            if definition is not None and _is_structured(definition, scene, seen | {inner.name}):
                return True
    return False


def _equal(expected: Any, sent: Any) -> bool:
    if expected is None or sent is None:
        return expected is None and sent is None
    if isinstance(expected, (dict, list)):
        try:
            return same(expected, read(_text(sent)) if isinstance(sent, (str, bytes)) else sent)
        except NotJsonError:
            return False
    wanted = expected if isinstance(expected, bytes) else plain_text(expected).encode("utf-8", "surrogateescape")
    return hmac.compare_digest(
        wanted, _text(sent).encode("utf-8", "surrogateescape") if not isinstance(sent, bytes) else sent
    )


def _text(sent: Any) -> str:
    return sent.decode("utf-8", "surrogateescape") if isinstance(sent, bytes) else plain_text(sent)
