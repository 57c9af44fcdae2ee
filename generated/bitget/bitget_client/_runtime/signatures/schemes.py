"""Which signer signs a call: by the endpoint's own word, by its access, else the default one."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from .credentials import CredentialRule, OptionRule, checked_credentials, checked_options
from .fresh import Fresh, fresh_for
from .request import Signer

NO_SCHEME = "none"

SignerClass = Callable[[Mapping[str, Any], Mapping[str, Any], Fresh], Signer]


class SigningRules(msgspec.Struct, frozen=True, kw_only=True):
    """How one venue signs. ``conditions`` are schemes that replace the default one where all their patterns fit."""

    venue: str
    credentials: tuple[CredentialRule, ...]
    options: tuple[OptionRule, ...]
    signers: Mapping[str, SignerClass]
    conditions: tuple[tuple[str, Mapping[str, str]], ...]
    default: str
    access: Mapping[str, str]
    nonce_unit: str = "ms"


class Signers:
    """The signers of one client, each made when it is first needed."""

    def __init__(
        self,
        rules: SigningRules,
        credentials: Mapping[str, str | None] | None,
        options: Mapping[str, str | int | None] | None = None,
        *,
        fresh: Fresh | None = None,
    ) -> None:
        """``credentials`` is None for a client that signs nothing.

        Raises:
            ValueError: a credential or an option is missing, unknown, or has another form.
        """
        self._rules = rules
        self._credentials = checked_credentials(rules.credentials, credentials) if credentials is not None else None
        self._options = checked_options(rules.options, options or {})
        self._made: dict[str, Signer] = {}
        self._default = self._chosen_default()
        self._fresh = fresh
        if self._credentials is not None:
            self.of(self._default)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._rules.venue}>"

    def of(self, scheme: str) -> Signer:
        """The signer of a scheme.

        Raises:
            KeyError: there is no such scheme.
            ValueError: the client has no credentials, or a key that this scheme cannot use.
        """
        if scheme not in self._made:
            credentials = self._credentials
            if credentials is None and scheme != NO_SCHEME:
                needed = ", ".join(rule.name for rule in self._rules.credentials if not rule.optional)
                raise ValueError(f"Signed calls need credentials: {needed}.")
            self._made[scheme] = self._rules.signers[scheme](credentials or {}, self._options, self._source())
        return self._made[scheme]

    def for_call(self, access: str, scheme: str | None = None) -> Signer:
        """The signer of a call by its access, or by the scheme that its endpoint names."""
        return self.of(scheme or self.scheme_of(access))

    def scheme_of(self, access: str) -> str:
        """The scheme of calls with some access."""
        named = self._rules.access.get(access, self._rules.default)
        return self._default if named == self._rules.default else named

    @property
    def hidden(self) -> tuple[str, ...]:
        """What must not be shown."""
        given = self._credentials or {}
        return tuple(value for rule in self._rules.credentials if rule.hidden and (value := given.get(rule.name)))

    def _chosen_default(self) -> str:
        given = self._credentials or {}
        for scheme, patterns in self._rules.conditions:
            if all(re.search(pattern, given.get(name) or "") for name, pattern in patterns.items()):
                return scheme
        return self._rules.default

    def _source(self) -> Fresh:
        if self._fresh is None:
            key = next((str(value) for value in (self._credentials or {}).values() if value), "")
            self._fresh = fresh_for(self._rules.venue, key, self._rules.nonce_unit)
        return self._fresh
