"""Known signatures: whether the compiled signer makes the same request."""

import json
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any, NamedTuple

from specloom.model.signing import Vector
from specloom.runtime.signatures.bodies import ExactBody
from specloom.runtime.signatures.encodings import from_base64
from specloom.runtime.signatures.fresh import Fresh
from specloom.runtime.signatures.request import Request, SignedRequest
from specloom.runtime.signatures.schemes import Signers, SigningRules

_MICROSECONDS = 1000


class Mismatch(NamedTuple):
    """A part of the request that comes out otherwise than the vector says; ``path`` are the vector's keys."""

    path: tuple[str, ...]
    expected: str
    found: str


class Frozen(Fresh):
    """Gives a vector's nonce and random text."""

    def __init__(self, vector: Vector) -> None:
        super().__init__()
        self._vector = vector

    def nonce(self, now: int) -> int:
        """The vector's nonce, or its clock in ms."""
        return self._vector.nonce if self._vector.nonce is not None else now // _MICROSECONDS

    def random(self) -> str:
        """The vector's random text."""
        return self._vector.random

    def uuid(self) -> str:
        """The vector's random text."""
        return self._vector.random


def check_vector(rules: SigningRules, vector: Vector) -> Iterator[Mismatch]:
    """What differs. Raises ``ValueError`` where the vector's credentials or options cannot be used."""
    signers = Signers(rules, vector.credentials, vector.options, fresh=Frozen(vector))
    signer = signers.of(vector.scheme or signers.scheme_of(""))
    request = request_of(vector)
    if vector.expect.values:
        yield from _texts(("values",), vector.expect.values, signer.values(request, vector.at * _MICROSECONDS))
        return
    yield from _differences(vector, signer.sign(request, vector.at * _MICROSECONDS))


def request_of(vector: Vector) -> Request:
    """The request before it is signed."""
    known = vector.request
    body = known.body
    if known.body_text is not None:
        members = json.loads(known.body_text, parse_float=Decimal) if known.body_text else None
        body = ExactBody(members, known.body_text) if isinstance(members, dict) else members
    return Request(
        known.method,
        known.host,
        known.path,
        list(known.query),
        body,
        known.encoding,
        vector.with_,
        vector.tokens,
        vector.frame,
    )


def _differences(vector: Vector, signed: SignedRequest) -> Iterator[Mismatch]:
    expect = vector.expect
    found = {name.lower(): value for name, value in signed.headers.items()}
    expected = {name.lower(): value for name, value in expect.headers.items()}
    verified = expect.verify.header.lower() if expect.verify else ""
    for name in dict.fromkeys((*expected, *found)):
        if name == verified or (name == "content-type" and name not in expected):
            continue
        if found.get(name) != expected.get(name):
            shown = next((known for known in expect.headers if known.lower() == name), name)
            yield Mismatch(("headers", shown), expected.get(name, ""), found.get(name, ""))
    for path, wanted, sent in (("query", expect.query, signed.query), ("body", expect.body, signed.body.decode())):
        if wanted != sent:
            yield Mismatch((path,), wanted, sent)
    if expect.verify:
        yield from _verified(vector, found.get(verified, ""))


def _texts(path: tuple[str, ...], expected: Mapping[str, Any], found: Mapping[str, Any]) -> Iterator[Mismatch]:
    for name, value in expected.items():
        if str(found.get(name)) != str(value):
            yield Mismatch((*path, name), str(value), str(found.get(name)))


def _verified(vector: Vector, header: str) -> Iterator[Mismatch]:
    """A JSON Web Signature: its form, its two JSON parts, and its signature by the public key."""
    check = vector.expect.verify
    assert check is not None
    match = re.fullmatch(re.escape(check.prefix) + r"(([\w-]+)\.([\w-]+))\.([\w-]+)", header, re.ASCII)
    if match is None:
        yield Mismatch(("verify", "header"), f"{check.prefix}<head>.<claims>.<signature> in base64url", header)
        return
    for name, expected, part in (("head", check.head, match[2]), ("claims", check.claims, match[3])):
        found = from_base64(part).decode("utf-8", "replace")
        if json.dumps(expected, separators=(",", ":"), ensure_ascii=False) != found:
            yield Mismatch(("verify", name), json.dumps(expected), found)
    if not _is_signed(check.public, match[1].encode(), from_base64(match[4])):
        yield Mismatch(("verify", "public"), "a signature by this key", header)


def _is_signed(public: str, message: bytes, signature: bytes) -> bool:
    from cryptography.exceptions import InvalidSignature  # noqa: PLC0415 - only vectors of this kind need it
    from cryptography.hazmat.primitives.asymmetric import ec, utils  # noqa: PLC0415
    from cryptography.hazmat.primitives.hashes import SHA256  # noqa: PLC0415
    from cryptography.hazmat.primitives.serialization import load_pem_public_key  # noqa: PLC0415

    key = load_pem_public_key(public.encode())
    half = len(signature) // 2
    r, s = int.from_bytes(signature[:half], "big"), int.from_bytes(signature[half:], "big")
    try:
        assert isinstance(key, ec.EllipticCurvePublicKey)
        key.verify(utils.encode_dss_signature(r, s), message, ec.ECDSA(SHA256()))
    except InvalidSignature:
        return False
    return True
