"""What OpenAPI cannot say: where a venue's files put it, from the ``openapi`` block of ``import.yaml``."""

import re
from collections.abc import Iterator, Mapping
from fnmatch import fnmatchcase
from typing import Any, Literal

import msgspec

from specloom.importers.decisions import Decisions

FILE = "import.yaml"


class Locator(msgspec.Struct, forbid_unknown_fields=True):
    """Where a fact of an operation may stand; what is not set does not matter.

    ``member`` is a member of the operation, ``text`` a regular expression over its words (``inside``: ``description``
    or ``summary``), whose group ``value`` is taken. ``file``, ``path`` and ``tag`` say of which operations it speaks,
    ``signed`` whether they ask for a key. ``value`` is the fact itself, ``values`` translates what was found.
    """

    member: str | None = None
    text: str | None = None
    inside: Literal["description", "summary"] = "description"
    file: str | None = None
    path: str | None = None
    method: str | None = None
    tag: str | None = None
    signed: bool | None = None
    value: str | None = None
    values: dict[str, str] = {}


class Group(msgspec.Struct, forbid_unknown_fields=True):
    """Operations that are called below a group of their own, or sent to a host of their own."""

    where: Locator
    group: str | None = None
    host: str | None = None


class Peel(msgspec.Struct, forbid_unknown_fields=True):
    """The members around every answer: ``data`` is a JSON pointer, ``beside`` what else stands around it."""

    data: str = ""
    beside: list[str] = []


class Rules(msgspec.Struct, forbid_unknown_fields=True):
    """The block; see ``spec/schema/import.schema.json`` for every member."""

    names: Literal["url", "operation"] = "url"
    operation: str = "{operationId}"
    verbs: dict[str, str] = {}
    groups: list[Group] = []
    versions: dict[str, str] = {}
    symbols: dict[str, str] = {}
    method: str | None = None
    remove: list[str] = []
    envelope: Peel = msgspec.field(default_factory=Peel)
    units: list[Locator] = []
    pool: list[Locator] = []
    limit: list[Locator] = []
    access: list[Locator] = []
    signed: list[Locator] = []
    deprecated: list[Locator] = []
    enum_members: list[str] = []
    request_examples: list[str] = []
    answer_examples: list[str] = []
    same_names: dict[str, str] = {}
    meanings: dict[str, dict[str, dict[str, Any]]] = {}


def load_rules(decisions: Decisions) -> Rules:
    """The block as it stands; raises ``ValueError`` with the file's name where it is not what the schema says."""
    table = decisions.table("openapi")
    try:
        rules = msgspec.convert(table, Rules, strict=False)
    except msgspec.ValidationError as problem:
        message = f"{FILE}: the block openapi is not as its schema says: {problem}"
        raise ValueError(message) from problem
    for pattern in _patterns(rules):
        try:
            re.compile(pattern)
        except re.error as problem:
            message = f"{FILE}: {pattern!r} is not a regular expression: {problem}"
            raise ValueError(message) from problem
    return rules


def _patterns(rules: Rules) -> Iterator[str]:
    located = [rules.units, rules.pool, rules.limit, rules.access, rules.signed, rules.deprecated]
    yield from (locator.text for locators in located for locator in locators if locator.text)


class Facts(msgspec.Struct, frozen=True):
    """An operation as locators see it."""

    file: str
    path: str
    method: str
    data: Mapping[str, Any]
    signed: bool


def locate(locators: list[Locator], facts: Facts) -> str | None:
    """The fact that the first locator finds that speaks of this operation; ``None`` where none finds any."""
    return next((found for one in locators if (found := _find(one, facts)) is not None), None)


def applies(locator: Locator, facts: Facts) -> bool:
    """Whether a locator speaks of this operation."""
    if locator.member is None and locator.text is None:
        return _speaks_of(locator, facts)
    return _find(locator, facts) is not None


def _find(one: Locator, facts: Facts) -> str | None:
    if not _speaks_of(one, facts):
        return None
    found: str | None = one.value
    if one.member is not None:
        stated = facts.data.get(one.member)
        if stated is None:
            return None
        found = one.value or _word(stated)
    elif one.text is not None:
        match = re.search(one.text, str(facts.data.get(one.inside) or ""))
        if match is None:
            return None
        found = one.value or (match["value"] if "value" in match.re.groupindex else match.group())
    if one.values:
        return one.values.get(found or "")
    return found


def _speaks_of(one: Locator, facts: Facts) -> bool:
    tags = facts.data.get("tags")
    return (
        (one.file is None or fnmatchcase(facts.file, one.file))
        and (one.path is None or fnmatchcase(facts.path, one.path))
        and (one.method is None or one.method == facts.method)
        and (one.tag is None or (isinstance(tags, list) and one.tag in tags))
        and (one.signed is None or one.signed == facts.signed)
    )


def _word(stated: object) -> str:
    return str(stated).lower() if isinstance(stated, bool) else str(stated)
