"""Signatures. What is signed is the text that is sent, but with the query not yet percent-encoded."""

from __future__ import annotations

from binascii import b2a_base64
from hashlib import sha256
from typing import TYPE_CHECKING, Any, NoReturn, Protocol

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey


BLOCK = 64
"""Bytes that SHA-256 hashes at a time."""


class Signer(Protocol):
    """Signs texts for one key; ``key`` and ``passphrase`` are sent beside the signature."""

    key: str
    passphrase: str

    def sign(self, text: bytes) -> str:
        """The signature in base64."""

    def secrets(self) -> tuple[str, ...]:
        """What must not be shown."""


class _Secret:
    """Never shows and never pickles what it holds."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("A signer holds keys and cannot be pickled: make a client in each process.")


class HmacSigner(_Secret):
    """HMAC-SHA256 with the key's secret.

    The secret is hashed once, as RFC 2104 allows, and each signature continues from copies, in a third of the time.
    """

    __slots__ = ("_inner", "_outer", "_secret", "key", "passphrase")

    def __init__(self, key: str, secret: str, passphrase: str) -> None:
        self.key = key
        self.passphrase = passphrase
        self._secret = secret.encode()
        block = self._secret if len(self._secret) <= BLOCK else sha256(self._secret).digest()
        block = block.ljust(BLOCK, b"\0")
        self._inner = sha256(bytes(byte ^ 0x36 for byte in block))
        self._outer = sha256(bytes(byte ^ 0x5C for byte in block))

    def sign(self, text: bytes) -> str:
        """The signature in base64."""
        inner = self._inner.copy()
        inner.update(text)
        outer = self._outer.copy()
        outer.update(inner.digest())
        return b2a_base64(outer.digest(), newline=False).decode()

    def secrets(self) -> tuple[str, ...]:
        """What must not be shown."""
        return self.key, self.passphrase, self._secret.decode()


class RsaSigner(_Secret):
    """RSA PKCS#1 v1.5 with SHA-256; needs the ``cryptography`` package."""

    __slots__ = ("_key", "_padding", "_sha256", "key", "passphrase")

    def __init__(self, key: str, private_key: Any, passphrase: str) -> None:
        """``private_key`` is PEM (text or bytes) or a key object of ``cryptography``.

        Raises:
            ValueError: it is no RSA private key.
        """
        from cryptography.hazmat.primitives.asymmetric import padding  # noqa: PLC0415 - an optional dependency
        from cryptography.hazmat.primitives.hashes import SHA256  # noqa: PLC0415

        self.key = key
        self.passphrase = passphrase
        self._key = _rsa_key(private_key)
        self._padding = padding.PKCS1v15()
        self._sha256 = SHA256()

    def sign(self, text: bytes) -> str:
        """The signature in base64."""
        return b2a_base64(self._key.sign(text, self._padding, self._sha256), newline=False).decode()

    def secrets(self) -> tuple[str, ...]:
        """What must not be shown."""
        return self.key, self.passphrase


def _rsa_key(private_key: Any) -> RSAPrivateKey:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey  # noqa: PLC0415
    from cryptography.hazmat.primitives.serialization import load_pem_private_key  # noqa: PLC0415

    if isinstance(private_key, str | bytes):
        pem = private_key.encode() if isinstance(private_key, str) else private_key
        try:
            private_key = load_pem_private_key(pem, password=None)
        except (ValueError, TypeError):
            raise ValueError("private_key is not an unencrypted private key in PEM form.") from None
    if not isinstance(private_key, RSAPrivateKey):
        raise ValueError("private_key must be an RSA private key: PEM text, PEM bytes or a key object.")  # noqa: TRY004
    return private_key


def signer_for(key: str | None, secret: str | None, passphrase: str | None, private_key: Any) -> Signer | None:
    """The signer for a client's arguments; None for a client without a key.

    Raises:
        ValueError: some of them are missing, or no text, or both a secret and a private key are given.
    """
    if key is None and secret is None and passphrase is None and private_key is None:
        return None
    if not key or not passphrase or not (secret or private_key):
        raise ValueError("Signed calls need key and passphrase, and either secret (HMAC) or private_key (RSA).")
    if not all(isinstance(text, str) for text in (key, passphrase, secret or "")):
        raise ValueError("key, secret and passphrase must be texts (str).")
    if secret and private_key:
        raise ValueError("Give either secret (HMAC) or private_key (RSA), not both.")
    return RsaSigner(key, private_key, passphrase) if private_key else HmacSigner(key, secret or "", passphrase)
