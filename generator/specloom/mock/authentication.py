"""Whose request is this, and is it signed as the spec says? The venue's recipes, read by the mock's own interpreter."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

from specloom.mock.errors import RefusedError
from specloom.mock.keys import Key, KeyRing
from specloom.mock.signing import Nonces, OwnVerifier, Received, Verdict, Verifier, with_names
from specloom.model.expressions import Name
from specloom.model.signing import NO_SCHEME, Put, Scheme, Signing


class Authenticator:
    """Checks signatures of requests and of socket frames."""

    def __init__(self, signing: Signing, keys: KeyRing, folder: Path, also_signed: Mapping[str, str]) -> None:
        """``folder`` holds the venue's spec, with the classes that sign in a recipe's place.

        ``also_signed`` maps parts of the request to others that may be signed in their place.
        """
        self._signing = signing
        self._keys = keys
        self._verifiers: dict[str, Verifier | OwnVerifier] = {
            scheme.name: OwnVerifier(folder, scheme) if scheme.python else Verifier(signing, scheme)
            for scheme in signing.schemes
        }
        self._others = {
            scheme.name: Verifier(signing, with_names(scheme, also_signed))
            for scheme in signing.schemes
            if also_signed and not scheme.python
        }
        self._nonces: dict[str, Nonces] = {}
        hidden = {entry.name for entry in signing.credentials if entry.hidden}
        self._visible = {entry.name for entry in signing.credentials} - hidden

    @property
    def hidden_headers(self) -> frozenset[str]:
        """Headers that no log may show: all that the schemes put, but for the names of keys."""
        puts = [put for scheme in self._signing.schemes for put in scheme.puts if put.place == "headers"]
        return frozenset(put.name.lower() for put in puts if not self._shows_key(put))

    def carries_key(self, received: Received) -> bool:
        """Whether a request names a key, needed or not."""
        return bool(self._sent_key(self._signing.default, received)[1])

    def check(self, scheme: str, received: Received, now_ms: int) -> Key:
        """The key that signed. Raises ``RefusedError`` with the first fault: ``<kind>:<name of what shows it>``."""
        credential, sent = self._sent_key(scheme, received)
        named = [key for key in self._keys if credential and key.credentials.get(credential) == sent]
        candidates = named or ([self._keys.main] if credential else list(self._keys))
        verdicts = [
            (keys, self._verdict(actual, received, keys, now_ms))
            for actual, keys in self._by_scheme(scheme, candidates).items()
        ]
        return self._accepted(verdicts)

    def check_frame(self, scheme: str, sent: dict[str, Any], frame: dict[str, Any], now_ms: int) -> Key:
        """The key that signed a frame; ``sent`` has the frame's values and credentials by name."""
        named = [
            key for key in self._keys if any(key.credentials.get(name) == sent.get(name) for name in self._visible)
        ]
        verdicts = []
        for actual, keys in self._by_scheme(scheme, named or [self._keys.main]).items():
            verifier = self._verifiers[actual]
            assert isinstance(verifier, Verifier)  # classes sign requests alone
            accounts = [key.credentials for key in keys]
            verdicts.append((keys, verifier.verify_frame(frame, sent, accounts, now_ms)))
        return self._accepted(verdicts)

    @staticmethod
    def _accepted(verdicts: list[tuple[list[Key], Verdict]]) -> Key:
        keys, verdict = min(verdicts, key=lambda entry: (len(entry[1].faults), entry[1].account is None))
        if verdict.is_right and verdict.account is not None:
            return keys[verdict.account]
        fault = verdict.faults[0]
        raise RefusedError(f"{fault.kind}:{fault.name}", fault.detail or fault.name)

    def _verdict(self, scheme: str, received: Received, keys: list[Key], now_ms: int) -> Verdict:
        accounts = [key.credentials for key in keys]
        verifier = self._verifiers[scheme]
        if isinstance(verifier, OwnVerifier):
            return verifier.verify(received, accounts, now_ms)
        nonces = self._nonces.setdefault(keys[0].name, Nonces())
        verdict = verifier.verify(received, accounts, now_ms, nonces)
        if not verdict.is_right and scheme in self._others:
            other = self._others[scheme].verify(received, accounts, now_ms, nonces)
            return other if other.is_right else verdict
        return verdict

    def _by_scheme(self, scheme: str, keys: list[Key]) -> dict[str, list[Key]]:
        """Keys by the scheme that they sign with where an endpoint wants ``scheme``."""
        found: dict[str, list[Key]] = {}
        for key in keys:
            found.setdefault(self._actual(scheme, key), []).append(key)
        return found

    def _actual(self, scheme: str, key: Key) -> str:
        for other in self._signing.schemes:
            replaces = (other.replaces or self._signing.default) == scheme
            if other.when and replaces and _fits(other, key):
                return other.name
        return scheme

    def _sent_key(self, scheme: str, received: Received) -> tuple[str, str]:
        """The credential by which requests say whose they are, and what this one says; empty where none does."""
        found = self._signing.scheme(scheme)
        for put in found.puts if found is not None and scheme != NO_SCHEME else ():
            if self._shows_key(put) and isinstance(put.expression, Name):
                if put.place == "headers":
                    return put.expression.name, received.headers.get(put.name.lower(), "")
                if put.place.startswith("query"):
                    return put.expression.name, dict(parse_qsl(received.query)).get(put.name, "")
        return "", ""

    def _shows_key(self, put: Put) -> bool:
        return isinstance(put.expression, Name) and put.expression.name in self._visible


def _fits(scheme: Scheme, key: Key) -> bool:
    return all(re.search(pattern, key.credentials.get(name, "")) for name, pattern in scheme.when)


def read_frame(template: Any, frame: Any) -> dict[str, Any] | None:
    """The values in a frame's places, by name; None for a frame of another form."""
    if isinstance(template, str) and template.startswith("{") and template.endswith("}"):
        return {template[1:-1]: frame}
    if isinstance(template, dict):
        if not isinstance(frame, dict):
            return None
        parts = [read_frame(inner, frame.get(name)) for name, inner in template.items()]
    elif isinstance(template, list | tuple):
        if not isinstance(frame, list) or len(frame) < len(template):
            return None
        parts = [read_frame(inner, part) for inner, part in zip(template, frame, strict=False)]
    else:
        return {} if template == frame else None
    found: dict[str, Any] = {}
    for part in parts:
        if part is None:
            return None
        found.update(part)
    return found
