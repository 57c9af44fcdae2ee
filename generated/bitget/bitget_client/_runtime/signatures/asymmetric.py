"""RSA, Ed25519 and ECDSA keys. The ``cryptography`` package is imported when the first key is read."""

from __future__ import annotations

from typing import Any

_SEED_BYTES = 32
_SOLANA_BYTES = 64
_NUMBER_BYTES = 32


class _PrivateKey:
    """Never shows what it holds."""

    __slots__ = ("_key",)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


class RsaSha256Key(_PrivateKey):
    """RSA PKCS#1 v1.5 with SHA-256."""

    __slots__ = ("_hash", "_padding")

    def __init__(self, pem: str | bytes) -> None:
        """Raises ``ValueError`` when ``pem`` is no RSA private key."""
        from cryptography.hazmat.primitives.asymmetric import padding, rsa  # noqa: PLC0415 - only its users pay for it
        from cryptography.hazmat.primitives.hashes import SHA256  # noqa: PLC0415

        self._key = _from_pem(pem, rsa.RSAPrivateKey, "an RSA")
        self._padding = padding.PKCS1v15()
        self._hash = SHA256()

    def sign(self, message: bytes) -> bytes:
        """The signature of a message."""
        return self._key.sign(message, self._padding, self._hash)  # type: ignore[no-any-return]


class Ed25519Key(_PrivateKey):
    """Ed25519."""

    __slots__ = ()

    def __init__(self, secret: str | bytes) -> None:
        """From a PEM text or a seed of 32 bytes (64 with the public key behind it). Raises ``ValueError``."""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey  # noqa: PLC0415

        if isinstance(secret, bytes) and len(secret) in (_SEED_BYTES, _SOLANA_BYTES):
            self._key: Any = Ed25519PrivateKey.from_private_bytes(secret[:_SEED_BYTES])
        else:
            self._key = _from_pem(secret, Ed25519PrivateKey, "an Ed25519")

    def sign(self, message: bytes) -> bytes:
        """The signature of a message."""
        return self._key.sign(message)  # type: ignore[no-any-return]


class Es256Key(_PrivateKey):
    """ECDSA over P-256 with SHA-256; a signature is the 64 bytes of its two numbers."""

    __slots__ = ("_method",)

    def __init__(self, pem: str | bytes) -> None:
        """Raises ``ValueError`` when ``pem`` is no private key of the curve P-256."""
        from cryptography.hazmat.primitives.asymmetric import ec  # noqa: PLC0415
        from cryptography.hazmat.primitives.hashes import SHA256  # noqa: PLC0415

        self._key = _from_pem(pem, ec.EllipticCurvePrivateKey, "a P-256")
        self._method = ec.ECDSA(SHA256())

    def sign(self, message: bytes) -> bytes:
        """The signature of a message; another one each time."""
        from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature  # noqa: PLC0415

        r, s = decode_dss_signature(self._key.sign(message, self._method))
        return r.to_bytes(_NUMBER_BYTES, "big") + s.to_bytes(_NUMBER_BYTES, "big")


def _from_pem(pem: str | bytes, kind: Any, name: str) -> Any:
    from cryptography.hazmat.primitives.serialization import load_pem_private_key  # noqa: PLC0415

    data = pem if isinstance(pem, bytes) else pem.replace("\\n", "\n").encode()
    try:
        key = load_pem_private_key(data, password=None)
    except (ValueError, TypeError):
        key = None
    if not isinstance(key, kind):
        message = f"This is not {name} private key without a password in PEM form."
        raise ValueError(message)  # noqa: TRY004 - it has the wrong content, not the wrong type
    return key
