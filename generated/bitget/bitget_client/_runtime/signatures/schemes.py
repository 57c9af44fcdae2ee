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
    """How one venue signs.

    ``conditions`` are schemes, the ones that they replace, and the patterns of credentials with which they do.
    ``headers`` are the names of all headers that the schemes set.
    """

    venue: str
    credentials: tuple[CredentialRule, ...]
    options: tuple[OptionRule, ...]
    signers: Mapping[str, SignerClass]
    conditions: tuple[tuple[str, str, Mapping[str, str]], ...]
    default: str
    access: Mapping[str, str]
    nonce_unit: str = "ms"
    headers: tuple[str, ...] = ()


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
        self._replaced = self._chosen_instead()
        self._fresh = fresh
        if self._credentials is not None:
            self.of(rules.default)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._rules.venue}>"

    def of(self, scheme: str) -> Signer:
        """The signer of a scheme, or of the one that takes its place with these credentials.

        Raises:
            KeyError: there is no such scheme.
            ValueError: the client has no credentials, or a key that this scheme cannot use.
        """
        scheme = self._replaced.get(scheme, scheme)
        if scheme not in self._made:
            credentials = self._credentials
            if credentials is None and scheme != NO_SCHEME:
                raise ValueError(f"Signed calls need credentials: {self.needed}.")
            self._made[scheme] = self._rules.signers[scheme](credentials or {}, self._options, self._source())
        return self._made[scheme]

    def for_call(self, access: str, scheme: str | None = None) -> Signer:
        """The signer of a call by its access, or by the scheme that its endpoint names."""
        return self.of(scheme or self.scheme_of(access))

    def scheme_of(self, access: str) -> str:
        """The scheme of calls with some access."""
        named = self._rules.access.get(access, self._rules.default)
        return self._replaced.get(named, named)

    @property
    def can_sign(self) -> bool:
        """Whether there are credentials."""
        return self._credentials is not None

    @property
    def needed(self) -> str:
        """The names of the credentials that no signature can do without, as a sentence lists them."""
        names = [rule.name for rule in self._rules.credentials if not rule.optional]
        return " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))

    @property
    def credentials(self) -> dict[str, str]:
        """What the client was given, by name; nothing for one that signs nothing."""
        return {name: value for name, value in (self._credentials or {}).items() if value}

    @property
    def hidden(self) -> tuple[str, ...]:
        """What must not be shown."""
        given = self._credentials or {}
        return tuple(value for rule in self._rules.credentials if rule.hidden and (value := given.get(rule.name)))

    @property
    def identity(self) -> str | None:
        """The credential that tells whose requests these are; None for a client that signs nothing."""
        given = self._credentials or {}
        rules = sorted(self._rules.credentials, key=lambda rule: rule.hidden)
        return next((value for rule in rules if (value := given.get(rule.name))), None)

    @property
    def headers(self) -> dict[str, str]:
        """The options that every request carries, by header."""
        rules = (rule for rule in self._rules.options if rule.header is not None)
        return {str(rule.header): str(value) for rule in rules if (value := self._options[rule.name]) is not None}

    @property
    def own_headers(self) -> tuple[str, ...]:
        """The names of all headers that signatures and options set."""
        return (*self._rules.headers, *(rule.header for rule in self._rules.options if rule.header is not None))

    def _chosen_instead(self) -> dict[str, str]:
        """The schemes that others replace with these credentials; of several the first."""
        given = self._credentials or {}
        chosen: dict[str, str] = {}
        for scheme, replaced, patterns in self._rules.conditions:
            if all(re.search(pattern, given.get(name) or "") for name, pattern in patterns.items()):
                chosen.setdefault(replaced, scheme)
        return chosen

    def _source(self) -> Fresh:
        if self._fresh is None:
            key = next((str(value) for value in (self._credentials or {}).values() if value), "")
            self._fresh = fresh_for(self._rules.venue, key, self._rules.nonce_unit)
        return self._fresh
