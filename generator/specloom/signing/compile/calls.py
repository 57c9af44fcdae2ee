"""Calls of functions → Python source."""

from typing import Protocol

from specloom.model.expressions import Call, Expression
from specloom.signing.compile.helpers import HASHLIB, wrapped
from specloom.signing.kinds import ASYMMETRIC, HASHES, Kind

_KEYS = {"rsa_sha256": "RsaSha256Key", "ed25519": "Ed25519Key", "es256": "Es256Key"}


class Sources(Protocol):
    """What writes the arguments."""

    def kind(self, node: Expression) -> Kind:
        """The type of an argument."""

    def source(self, node: Expression) -> str:
        """Source that gives it in its own type."""

    def bytes(self, node: Expression) -> str:
        """Source that gives it as bytes."""

    def filled_text(self, node: Expression) -> str:
        """Source that gives it as text, an empty one where there is none."""

    def hoists(self, node: Expression) -> bool:
        """Whether it is computed in the constructor."""

    def key_object(self, key: Expression, name: str, make: str, *, as_bytes: bool) -> str | None:
        """The attribute that holds ``make(key)``; None where the key is not known before the request."""


class CallWriter:
    """Writes the calls of one scheme."""

    def __init__(self, sources: Sources) -> None:
        self._sources = sources

    def source(self, node: Call) -> str:
        """Source of a call."""
        name, arguments = node.function, node.arguments
        if name.startswith("hmac_"):
            return self._hmac(name.removeprefix("hmac_"), *arguments)
        if name in ASYMMETRIC:
            return self._asymmetric(name, *arguments)
        if name in HASHES:
            return f"{self._hash(name, arguments[0])}.digest()" if name in HASHLIB else self._hash(name, arguments[0])
        if name == "hex":
            return self._hex(arguments[0])
        if name == "merge":
            return self._merge(node)
        return self._simple(name, arguments)

    def only(self, node: Call, otherwise: str) -> str:
        """A value or something else, as text."""
        condition, value = node.arguments
        return f"{self._sources.filled_text(value)} if {self._sources.source(condition)} else {otherwise}"

    def _simple(self, name: str, arguments: tuple[Expression, ...]) -> str:
        first = arguments[0]
        if name in ("base64", "base64url", "base58"):
            return f"to_{name}({self._sources.bytes(first)})"
        sources = [self._sources.source(argument) for argument in arguments]
        one = sources[0]
        table = {
            "unhex": lambda: f"bytes.fromhex({one})",
            "unbase64": lambda: f"from_base64({one})",
            "unbase58": lambda: f"from_base58({one})",
            "upper": lambda: f"{wrapped(one)}.upper()",
            "lower": lambda: f"{wrapped(one)}.lower()",
            "percent": lambda: f"percent({one})",
            "json": lambda: f"to_json({one})",
            "encoded": lambda: f"_QUERY.encode({one})",
            "plain": lambda: f"_QUERY.plain({one})",
            "join": lambda: f"join_pairs({', '.join(sources)})",
            "flat": lambda: f"flat({one})",
            "sorted": lambda: f"{'sort_map' if self._sources.kind(first).base == 'map' else 'sort_pairs'}({one})",
            "pairs": lambda: f"to_pairs({one})",
            "add": lambda: " + ".join(sources),
            "after": lambda: f"{wrapped(one)}.removeprefix({sources[1]})",
            "only": lambda: f"({sources[1]} if {one} else None)",
        }
        return table[name]()

    def _hmac(self, algorithm: str, key: Expression, message: Expression) -> str:
        sources = self._sources
        kept = sources.key_object(key, "hmac", f'HmacKey("{algorithm}", %s)', as_bytes=True)
        if kept is None:
            return f'hmac_digest("{algorithm}", {sources.bytes(key)}, {sources.bytes(message)})'
        return f"{kept}.digest({sources.bytes(message)})"

    def _asymmetric(self, name: str, key: Expression, message: Expression) -> str:
        kept = self._sources.key_object(key, "key", f"{_KEYS[name]}(%s)", as_bytes=False)
        made = kept or f"{_KEYS[name]}({self._sources.source(key)})"
        return f"{made}.sign({self._sources.bytes(message)})"

    def _hash(self, name: str, data: Expression) -> str:
        source = self._sources.bytes(data)
        return f"{name}({source})" if name in HASHLIB else f'digest("{name}", {source})'

    def _hex(self, data: Expression) -> str:
        if isinstance(data, Call) and data.function in HASHLIB and not self._sources.hoists(data):
            return f"{self._hash(data.function, data.arguments[0])}.hexdigest()"
        return f"{wrapped(self._sources.source(data))}.hex()"

    def _merge(self, node: Call) -> str:
        sources = [self._sources.source(argument) for argument in node.arguments]
        if self._sources.kind(node).base == "map":
            return f"{{{', '.join(f'**{wrapped(source)}' for source in sources)}}}"
        return f"merge_pairs({', '.join(sources)})"
