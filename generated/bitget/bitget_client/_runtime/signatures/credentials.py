"""Credentials and options as a client is given them, checked before anything is signed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from .encodings import from_base64

if TYPE_CHECKING:
    from collections.abc import Mapping


class CredentialRule(msgspec.Struct, frozen=True):
    """What a credential looks like: ``form`` is ``text``, ``base64``, ``hex`` or ``pem``."""

    name: str
    form: str = "text"
    optional: bool = False
    hidden: bool = False


class OptionRule(msgspec.Struct, frozen=True):
    """An option, its type (``text`` or ``integer``), what it is when nobody says, and the header that carries it."""

    name: str
    type: str = "text"
    default: str | None = None
    header: str | None = None


_FORMS = {
    "base64": "it is not Base64",
    "hex": "it is not hexadecimal",
    "pem": "it is not a key in PEM form (-----BEGIN … -----END …)",
    "text": "it has spaces or line ends at its ends, or characters that cannot be sent",
}


def checked_credentials(rules: tuple[CredentialRule, ...], given: Mapping[str, str | None]) -> dict[str, str | None]:
    """Every declared credential by name. Messages never show what was given.

    Raises:
        ValueError: one is missing, unknown, or has another form.
    """
    known = {rule.name for rule in rules}
    for name in given:
        if name not in known:
            raise ValueError(f"There is no credential {name!r}: known are {', '.join(sorted(known))}.")
    found: dict[str, str | None] = {}
    for rule in rules:
        value = given.get(rule.name)
        if not value and not rule.optional:
            raise ValueError(f"The credential {rule.name!r} is missing.")
        if value and not _has_form(value, rule.form):
            raise ValueError(f"The credential {rule.name!r} cannot be used: {_FORMS[rule.form]}.")
        found[rule.name] = value or None
    return found


def checked_options(
    rules: tuple[OptionRule, ...], given: Mapping[str, str | int | None]
) -> dict[str, str | int | None]:
    """Every declared option by name, with its default where none is given.

    Raises:
        ValueError: one is unknown, or is no whole number where it should be.
    """
    known = {rule.name for rule in rules}
    for name in given:
        if name not in known:
            raise ValueError(f"There is no option {name!r}: known are {', '.join(sorted(known))}.")
    found: dict[str, str | int | None] = {}
    for rule in rules:
        value = given.get(rule.name)
        value = rule.default if value is None else value
        if rule.type == "integer" and value is not None:
            if not re.fullmatch("-?[0-9]{1,18}", str(value)):
                raise ValueError(f"The option {rule.name!r} takes a whole number, not {value!r}.")
            value = int(value)
        found[rule.name] = value
    return found


def _has_form(value: str, form: str) -> bool:
    if form == "base64":
        try:
            return bool(from_base64(value))
        except ValueError:
            return False
    if form == "hex":
        return re.fullmatch("(?:[0-9A-Fa-f]{2})+", value) is not None
    if form == "pem":
        return re.search(r"-----BEGIN [A-Z0-9 ]+-----.+-----END [A-Z0-9 ]+-----", value, re.DOTALL) is not None
    return value.startswith("-----BEGIN ") or (value == value.strip() and value.isprintable())
