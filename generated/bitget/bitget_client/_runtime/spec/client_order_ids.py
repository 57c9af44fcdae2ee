"""Client order ids: made when the caller gives none, checked otherwise."""

import itertools
import os
import re
import secrets
import threading
from functools import lru_cache

from .records import ClientIdRule, Venue

_MOST_CHARACTERS_SHOWN = 5


class ClientIds:
    """Makes ids that no other process and no other thread makes, legal for one rule.

    An id is a random part of the process and a counter, in the rule's own alphabet.
    """

    def __init__(self, rule: ClientIdRule) -> None:
        """Raises ``ValueError`` when the rule's alphabet cannot make a legal id."""
        self.rule = rule
        self._lock = threading.Lock()
        self._process = 0
        self._begin()
        check(rule, self.make())

    def make(self) -> str:
        """A new id; about 1 µs."""
        if self._process != os.getpid():
            self._begin()
        count = next(self._counter)
        return self._prefix + _write(count, self.rule.generate, self._digits)

    def _begin(self) -> None:
        """A fresh random part, for a new process or a fork of one."""
        alphabet, length = self.rule.generate, self.rule.max_length
        with self._lock:
            self._digits = max(1, min(10, length // 3))
            self._prefix = "".join(secrets.choice(alphabet) for _ in range(min(length, 26) - self._digits))
            self._counter = itertools.count(secrets.randbelow(len(alphabet)))
            self._process = os.getpid()


def check(rule: ClientIdRule, text: str) -> None:
    """Raises ``ValueError``, saying what is wrong, when ``text`` is no legal id."""
    if not text:
        raise ValueError("A client order id must not be empty")
    if len(text) > rule.max_length:
        raise ValueError(
            f"A client order id of {rule.version} has at most {rule.max_length} characters, this one has {len(text)}"
        )
    if _pattern(rule.pattern).fullmatch(text) is None:
        raise ValueError(
            f"A client order id of {rule.version} must match {rule.pattern}; {_offenders(rule, text)} is not allowed"
        )


def rule_for(venue: Venue, version: str) -> ClientIdRule | None:
    """The rule of that version, or ``None`` when the venue has none."""
    return next((rule for rule in venue.client_ids if rule.version == version), None)


@lru_cache(maxsize=64)
def _pattern(text: str) -> re.Pattern[str]:
    """The compiled rule."""
    return re.compile(text)


def _offenders(rule: ClientIdRule, text: str) -> str:
    """The characters that are illegal on their own, or the whole id when only their order is."""
    pattern = _pattern(rule.pattern)
    wrong = [sign for sign in dict.fromkeys(text) if pattern.fullmatch(sign) is None]
    return ", ".join(map(repr, wrong[:_MOST_CHARACTERS_SHOWN])) or repr(text)


def _write(number: int, alphabet: str, digits: int) -> str:
    """``number`` in the base of the alphabet, with at least ``digits`` places."""
    base = len(alphabet)
    places = []
    while number:
        number, digit = divmod(number, base)
        places.append(alphabet[digit])
    return "".join(reversed(places)).rjust(digits, alphabet[0])
