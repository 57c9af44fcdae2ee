"""API keys that the mock accepts."""

import base64
import functools
import importlib
from collections.abc import Iterator
from types import ModuleType

import msgspec

from specloom.mock.errors import MockError
from specloom.model.signing import Credential, Signing

PERMISSIONS = frozenset({"read", "trade", "transfer", "withdraw"})


class Key(msgspec.Struct, frozen=True, kw_only=True):
    """One API key: its credentials by the venue's names; a private key may also stand as its public one.

    ``mode`` is the account mode that the exchange enforces, ``any`` where it enforces none. ``environment`` is
    ``live``, the name of another environment, or ``both``.
    """

    credentials: dict[str, str]
    uid: str = "1000000001"
    mode: str = "any"
    environment: str = "both"
    copy_trader: bool = False
    permissions: frozenset[str] = PERMISSIONS

    @property
    def name(self) -> str:
        """The credential that tells this key from others: the first."""
        return next(iter(self.credentials.values()), "")

    def __repr__(self) -> str:
        return f"Key({self.name!r}, uid={self.uid!r}, mode={self.mode!r})"


class KeyRing:
    """The accepted keys; ``main``, ``classic``, ``unified``, ``trader``, ``reader``, ``demo`` are there."""

    def __init__(self, signing: Signing) -> None:
        self._signing = signing
        self.main = Key(credentials=self._made("mock"))
        self.classic = Key(credentials=self._made("mock-classic"), uid="1000000002", mode="classic")
        self.unified = Key(credentials=self._made("mock-unified"), uid="1000000003", mode="unified")
        self.trader = Key(credentials=self._made("mock-trader"), uid="1000000004", copy_trader=True)
        self.reader = Key(credentials=self._made("mock-reader"), uid="1000000005", permissions=frozenset({"read"}))
        self.demo = Key(credentials=self._made("mock-demo"), uid="1000000006", environment="demo")
        self._keys: dict[str, Key] = {}
        for key in (self.main, self.classic, self.unified, self.trader, self.reader, self.demo):
            self.add(key)

    def add(self, key: Key) -> Key:
        """Accept ``key``. Raises ``MockError`` when its credentials are not the venue's."""
        known = {entry.name for entry in self._signing.credentials}
        for name in key.credentials:
            if name not in known:
                raise MockError(f"the venue has no credential {name!r}; it has {', '.join(sorted(known))}")
        self._keys[key.name] = key
        return key

    def get(self, name: str) -> Key | None:
        """The key whose first credential this is."""
        return self._keys.get(name)

    def __iter__(self) -> Iterator[Key]:
        return iter(self._keys.values())

    @functools.cached_property
    def rsa(self) -> Key:
        """A key of the main account that signs by RSA, made on first use."""
        private, _ = _rsa().make_pair()
        chosen = (name for scheme in self._signing.schemes for name, _ in scheme.when)
        name = next(chosen, next(entry.name for entry in self._signing.credentials if entry.hidden))
        return self.add(Key(credentials={**self._made("mock-rsa"), name: private}))

    def _made(self, owner: str) -> dict[str, str]:
        return {entry.name: _made(entry, f"{owner}-{entry.name}") for entry in self._signing.credentials}


def _made(entry: Credential, text: str) -> str:
    """A credential of the form that the venue's have."""
    if entry.form == "base64":
        return base64.b64encode(text.encode()).decode()
    if entry.form == "hex":
        return text.encode().hex()
    return str(_rsa().make_pair()[0]) if entry.form == "pem" else text


def _rsa() -> ModuleType:
    """RSA needs a large library; most runs never meet such a key and start quicker without it."""
    return importlib.import_module("specloom.mock.rsa_keys")
