"""Signs requests as the recipes of the spec say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specloom.runtime.signatures.asymmetric import RsaSha256Key
from specloom.runtime.signatures.bodies import BodyEncoding
from specloom.runtime.signatures.credentials import CredentialRule, OptionRule
from specloom.runtime.signatures.digests import HmacKey
from specloom.runtime.signatures.encodings import to_base64
from specloom.runtime.signatures.pairs import PairEncoding, sort_pairs
from specloom.runtime.signatures.request import SignedRequest, Signer
from specloom.runtime.signatures.schemes import SigningRules

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from specloom.runtime.signatures.fresh import Fresh
    from specloom.runtime.signatures.request import Request

_QUERY = PairEncoding(lists="joined")
_BODY = BodyEncoding(empty=b"{}")


class UnsignedSigner(Signer):
    """Signs nothing."""

    __slots__ = ("_headers",)

    scheme = "none"

    def __init__(self, credentials: Mapping[str, Any], options: Mapping[str, Any], fresh: Fresh) -> None:
        self._headers = {"Content-Type": "application/json"}

    def sign(self, request: Request, now: int) -> SignedRequest:
        """The request as it is sent at ``now``, in microseconds since 1970."""
        query = _QUERY.encode(sort_pairs(request.query))
        body = _BODY.encode(request.members, request.method, request.encoding)
        headers = dict(self._headers)
        if body:
            headers["Content-Type"] = _BODY.content_type(body, request.encoding)
        return SignedRequest(query, body, headers)


class HmacSigner(Signer):
    """Signs by the scheme ``hmac``."""

    __slots__ = ("_headers", "_sign_hmac")

    scheme = "hmac"

    def __init__(self, credentials: Mapping[str, Any], options: Mapping[str, Any], fresh: Fresh) -> None:
        self._sign_hmac = HmacKey("sha256", credentials["secret"].encode())
        self._headers = {
            "Content-Type": "application/json",
            "ACCESS-KEY": credentials["key"],
            "ACCESS-PASSPHRASE": credentials["passphrase"],
        }

    def sign(self, request: Request, now: int) -> SignedRequest:
        """The request as it is sent at ``now``, in microseconds since 1970."""
        query, query_plain = _QUERY.both(sort_pairs(request.query))
        body = _BODY.encode(request.members, request.method, request.encoding)
        target_plain = f"{request.path}?{query_plain}" if query else request.path
        timestamp = str(now // 1000)
        sign = to_base64(self._sign_hmac.digest(f"{timestamp}{request.method}{target_plain}".encode() + body))
        headers = {**self._headers, "ACCESS-SIGN": sign, "ACCESS-TIMESTAMP": timestamp}
        if body:
            headers["Content-Type"] = _BODY.content_type(body, request.encoding)
        return SignedRequest(query, body, headers)


class RsaSigner(Signer):
    """Signs by the scheme ``rsa``."""

    __slots__ = ("_headers", "_sign_key")

    scheme = "rsa"

    def __init__(self, credentials: Mapping[str, Any], options: Mapping[str, Any], fresh: Fresh) -> None:
        self._sign_key = RsaSha256Key(credentials["secret"])
        self._headers = {
            "Content-Type": "application/json",
            "ACCESS-KEY": credentials["key"],
            "ACCESS-PASSPHRASE": credentials["passphrase"],
        }

    def sign(self, request: Request, now: int) -> SignedRequest:
        """The request as it is sent at ``now``, in microseconds since 1970."""
        query, query_plain = _QUERY.both(sort_pairs(request.query))
        body = _BODY.encode(request.members, request.method, request.encoding)
        target_plain = f"{request.path}?{query_plain}" if query else request.path
        timestamp = str(now // 1000)
        sign = to_base64(self._sign_key.sign(f"{timestamp}{request.method}{target_plain}".encode() + body))
        headers = {**self._headers, "ACCESS-SIGN": sign, "ACCESS-TIMESTAMP": timestamp}
        if body:
            headers["Content-Type"] = _BODY.content_type(body, request.encoding)
        return SignedRequest(query, body, headers)


class WsSigner(Signer):
    """Signs by the scheme ``ws``."""

    __slots__ = ("_sign_hmac",)

    scheme = "ws"

    def __init__(self, credentials: Mapping[str, Any], options: Mapping[str, Any], fresh: Fresh) -> None:
        self._sign_hmac = HmacKey("sha256", credentials["secret"].encode())

    def values(self, request: Request, now: int) -> dict[str, Any]:
        """The values that a socket frame takes at ``now``, in microseconds since 1970."""
        timestamp = f"{now // 1_000_000}"
        sign = to_base64(self._sign_hmac.digest(f"{timestamp}GET/user/verify".encode()))
        return {"timestamp": timestamp, "sign": sign}


class WsRsaSigner(Signer):
    """Signs by the scheme ``ws_rsa``."""

    __slots__ = ("_sign_key",)

    scheme = "ws_rsa"

    def __init__(self, credentials: Mapping[str, Any], options: Mapping[str, Any], fresh: Fresh) -> None:
        self._sign_key = RsaSha256Key(credentials["secret"])

    def values(self, request: Request, now: int) -> dict[str, Any]:
        """The values that a socket frame takes at ``now``, in microseconds since 1970."""
        timestamp = f"{now // 1_000_000}"
        sign = to_base64(self._sign_key.sign(f"{timestamp}GET/user/verify".encode()))
        return {"timestamp": timestamp, "sign": sign}


SIGNING = SigningRules(
    venue="Bitget",
    credentials=(
        CredentialRule("key"),
        CredentialRule("secret", hidden=True),
        CredentialRule("passphrase", hidden=True),
    ),
    options=(
        OptionRule("locale", default="en-US", header="locale"),
        OptionRule("channel_code", header="X-CHANNEL-API-CODE"),
    ),
    signers={"none": UnsignedSigner, "hmac": HmacSigner, "rsa": RsaSigner, "ws": WsSigner, "ws_rsa": WsRsaSigner},
    conditions=(
        ("rsa", "hmac", {"secret": "^-----BEGIN"}),
        ("ws_rsa", "ws", {"secret": "^-----BEGIN"}),
    ),
    default="hmac",
    access={"public": "none"},
    headers=(
        "ACCESS-KEY",
        "ACCESS-SIGN",
        "ACCESS-TIMESTAMP",
        "ACCESS-PASSPHRASE",
    ),
)
