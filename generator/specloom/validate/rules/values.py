"""What is said of each parameter and field: known words, fitting limits."""

import re
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation

from specloom.diagnostics import Diagnostic, error, quoted
from specloom.load import Document, child
from specloom.validate.access import SCALARS, Members, Value, mapping, objects, text, values
from specloom.validate.context import VenueSpecs
from specloom.validate.suggest import did_you_mean, one_of


def values_are_known(document: Document, venue: VenueSpecs) -> Iterator[Diagnostic]:
    """Each name stands in the dictionary, each named enum among the enums, and its limits make sense."""
    for value in values(document):
        if venue.dictionary is not None and value.wire not in venue.dictionary:
            hint = did_you_mean(value.wire, venue.dictionary, "add it there, or correct the name")
            message = f"{quoted(value.wire)} is not in fields.yaml"
            yield error(document.place(value.pointer), "unknown-field", message, hint)
        yield from unknown_enum(document, f"{value.pointer}/enum", value.own.get("enum"), venue)
        if value.own:
            yield from _nested_scalar(document, value, venue)
        if value.sent:
            yield from _limits(document, value, venue)
    for root in ("response", "push"):
        yield from _data_makes_sense(document, root, venue)


def _data_makes_sense(document: Document, root: str, venue: VenueSpecs) -> Iterator[Diagnostic]:
    """What stands under ``data`` has no name that the dictionary could know: it says its type itself."""
    own = mapping(document.value, root)
    if root not in document.mapping:
        return
    yield from unknown_enum(document, f"/{root}/enum", own.get("enum"), venue)
    kind = text(own, "type")
    if kind is None and not mapping(own, "fields"):
        hint = "write its type: object, list, text, … or none when the answer carries no data"
        yield error(document.place(f"/{root}"), "untyped-data", f"the {root} has no type", hint)
    if kind in SCALARS and mapping(own, "fields"):
        message = f"the {root} has fields, but its type is {quoted(kind)}"
        hint = "only object, list, map, row, rows and json have fields"
        yield error(document.value_place(f"/{root}/type"), "fields-on-scalar", message, hint)


def unknown_enum(document: Document, pointer: str, name: object, venue: VenueSpecs) -> Iterator[Diagnostic]:
    """The complaint about a named enum that does not exist."""
    if isinstance(name, str) and venue.enums is not None and name not in venue.enums:
        hint = did_you_mean(name, venue.enums, "add it there, or list the values here")
        yield error(document.value_place(pointer), "unknown-enum", f"{quoted(name)} is not in enums.yaml", hint)


def bad_pattern(document: Document, pointer: str, pattern: str | None) -> Iterator[Diagnostic]:
    """The complaint about a regular expression that is none."""
    try:
        re.compile(pattern or "")
    except (re.error, RecursionError, OverflowError) as problem:
        message = f"{quoted(pattern)} is not a regular expression: {problem}"
        yield error(document.value_place(pointer), "bad-pattern", message)


def _nested_scalar(document: Document, value: Value, venue: VenueSpecs) -> Iterator[Diagnostic]:
    kind = venue.type_of(value.wire, value.own)
    if kind in SCALARS and mapping(value.own, "fields"):
        message = f"{quoted(value.wire)} has fields, but its type is {quoted(kind)}"
        hint = "only object, list, map, row, rows and json have fields"
        yield error(document.value_place(f"{value.pointer}/type"), "fields-on-scalar", message, hint)


def _limits(document: Document, value: Value, venue: VenueSpecs) -> Iterator[Diagnostic]:
    own = value.own
    low, high = _decimal(text(own, "min")), _decimal(text(own, "max"))
    if low is not None and high is not None and low > high:
        message = f"min ({low}) is larger than max ({high})"
        yield error(document.value_place(f"{value.pointer}/min"), "min-above-max", message)
    yield from bad_pattern(document, f"{value.pointer}/pattern", text(own, "pattern"))
    default, known = text(own, "default"), venue.values_of(value.wire, own)
    if default is not None and known and default not in known:
        hint = did_you_mean(default, known, one_of(known))
        message = f"the default {quoted(default)} of {quoted(value.wire)} is not among its values"
        yield error(document.value_place(f"{value.pointer}/default"), "bad-default", message, hint)


def _decimal(words: str | None) -> Decimal | None:
    try:
        return Decimal(words) if words is not None else None
    except InvalidOperation:
        return None


def conditions_are_known(document: Document, venue: VenueSpecs) -> Iterator[Diagnostic]:
    """``required_if`` and ``only_if`` name parameters beside it and values that they can have."""
    for members in objects(document):
        if members.sent:
            for wire in members.values:
                for kind in ("required_if", "only_if"):
                    yield from _condition(document, members, wire, kind, venue)


def _condition(document: Document, members: Members, wire: str, kind: str, venue: VenueSpecs) -> Iterator[Diagnostic]:
    pointer = f"{child(members.pointer, wire)}/{kind}"
    for other, wanted in mapping(members.values, wire, kind).items():
        where = child(pointer, other)
        if other not in members.values:
            hint = did_you_mean(other, members.values, "only parameters of the same object can be named")
            yield error(
                document.place(where),
                "unknown-parameter",
                f"there is no parameter {quoted(other)} beside this one",
                hint,
            )
            continue
        known = venue.values_of(other, mapping(members.values, other))
        listed = wanted if isinstance(wanted, list) else [wanted]
        for index, one in enumerate(listed):
            if known and isinstance(one, str) and one not in known:
                place = document.value_place(f"{where}/{index}" if isinstance(wanted, list) else where)
                hint = did_you_mean(one, known, one_of(known))
                yield error(place, "unknown-value", f"{quoted(other)} cannot have the value {quoted(one)}", hint)


def dictionary_makes_sense(venue: VenueSpecs) -> Iterator[Diagnostic]:
    """The entries of fields.yaml: their enums and patterns."""
    for document in venue.tree.all("fields"):
        for wire, entry in mapping(document.value, "fields").items():
            pointer = child("/fields", wire)
            yield from unknown_enum(document, f"{pointer}/enum", text(entry, "enum"), venue)
            yield from bad_pattern(document, f"{pointer}/pattern", text(entry, "pattern"))
