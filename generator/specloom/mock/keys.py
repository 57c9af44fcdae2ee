"""API keys that the mock accepts, and the check of what they sign."""

import base64
import binascii
import functools
import hmac
from collections.abc import Iterator

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from specloom.mock.errors import MockError

PERMISSIONS = frozenset({"read", "trade", "transfer", "withdraw"})


class Key(msgspec.Struct, frozen=True, kw_only=True):
    """One API key.

    ``mode`` is the account mode that the exchange enforces: ``classic``, ``unified`` or ``any`` (not enforced).
    A key with ``public_key`` (PEM) signs by RSA, all others by HMAC-SHA256 with ``secret``.
    ``environment`` is ``live``, ``demo`` or ``both``. ``private_key`` is kept only for keys the mock made itself.
    """

    api_key: str
    secret: str = ""
    passphrase: str = ""
    uid: str = "1000000001"
    mode: str = "any"
    environment: str = "both"
    public_key: str = ""
    private_key: str = ""
    copy_trader: bool = False
    permissions: frozenset[str] = PERMISSIONS

    def __repr__(self) -> str:
        return f"Key({self.api_key!r}, uid={self.uid!r}, mode={self.mode!r})"

    def signed(self, message: bytes, signature: str) -> bool:
        """Whether ``signature`` (Base64) is this key's signature of ``message``."""
        if self.public_key:
            return _rsa_signed(self.public_key, message, signature)
        expected = base64.b64encode(hmac.digest(self.secret.encode(), message, "sha256"))
        return hmac.compare_digest(expected, signature.encode())


class KeyRing:
    """The accepted keys by API key; ``main``, ``classic``, ``unified``, ``trader``, ``reader``, ``demo`` are there."""

    def __init__(self) -> None:
        self.main = Key(api_key="mock-key", secret="mock-secret", passphrase="mock-passphrase")  # noqa: S106 - no secret
        self.classic = self._like("classic", uid="1000000002", mode="classic")
        self.unified = self._like("unified", uid="1000000003", mode="unified")
        self.trader = self._like("trader", uid="1000000004", copy_trader=True)
        self.reader = self._like("reader", uid="1000000005", permissions=frozenset({"read"}))
        self.demo = self._like("demo", uid="1000000006", environment="demo")
        self._keys: dict[str, Key] = {}
        for key in (self.main, self.classic, self.unified, self.trader, self.reader, self.demo):
            self.add(key)

    @staticmethod
    def _like(name: str, **changes: object) -> Key:
        base = {"api_key": f"mock-{name}-key", "secret": f"mock-{name}-secret", "passphrase": "mock-passphrase"}
        return msgspec.convert({**base, **changes}, Key)

    def add(self, key: Key) -> Key:
        """Accept ``key``; raises ``MockError`` when its public key is not an RSA key in PEM form."""
        if key.public_key:
            _load_public(key.public_key)
        self._keys[key.api_key] = key
        return key

    def get(self, api_key: str) -> Key | None:
        """The key of that name."""
        return self._keys.get(api_key)

    def __iter__(self) -> Iterator[Key]:
        return iter(self._keys.values())

    @functools.cached_property
    def rsa(self) -> Key:
        """A key of the main account that signs by RSA, made on first use; ``private_key`` is its PEM."""
        pair = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        private = pair.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        public = pair.public_key().public_bytes(
            serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
        )
        key = Key(
            api_key="mock-rsa-key",
            passphrase="mock-passphrase",  # noqa: S106 - no secret
            public_key=public.decode(),
            private_key=private.decode(),
        )
        return self.add(key)


@functools.lru_cache(maxsize=64)
def _load_public(pem: str) -> rsa.RSAPublicKey:
    try:
        loaded = serialization.load_pem_public_key(pem.encode())
    except ValueError as error:
        raise MockError(f"the public key is not PEM: {error}") from None
    if not isinstance(loaded, rsa.RSAPublicKey):
        raise MockError("the public key is not an RSA key")
    return loaded


def _rsa_signed(pem: str, message: bytes, signature: str) -> bool:
    try:
        raw = base64.b64decode(signature, validate=True)
        _load_public(pem).verify(raw, message, padding.PKCS1v15(), hashes.SHA256())
    except (binascii.Error, ValueError, InvalidSignature):
        return False
    return True
