"""API keys that the mock accepts, and the check of what they sign."""

import base64
import functools
import hmac
import importlib
from collections.abc import Iterator
from types import ModuleType

import msgspec

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
            return bool(_rsa().is_signed(self.public_key, message, signature))
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
            _rsa().load_public(key.public_key)
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
        private, public = _rsa().make_pair()
        key = Key(
            api_key="mock-rsa-key",
            passphrase="mock-passphrase",  # noqa: S106 - no secret
            public_key=public,
            private_key=private,
        )
        return self.add(key)


def _rsa() -> ModuleType:
    """RSA needs a large library; most runs never meet such a key and start quicker without it."""
    return importlib.import_module("specloom.mock.rsa_keys")
