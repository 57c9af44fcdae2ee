"""Every wire name becomes a Python name, and no two of one object become the same."""

from collections.abc import Iterator

from specloom.diagnostics import Diagnostic, error, quoted
from specloom.load import Document, child
from specloom.naming import NamingError, is_safe, snake
from specloom.validate.access import Members, mapping, objects, text, texts
from specloom.validate.context import VenueSpecs

_OWN_NAME = "choose a Python name for it: {name: …}"


def names_are_distinct(document: Document, _venue: VenueSpecs) -> Iterator[Diagnostic]:
    """Python names and wire aliases of each object."""
    for members in objects(document):
        yield from _python_names(document, members)
        yield from _aliases(document, members)


def _python_names(document: Document, members: Members) -> Iterator[Diagnostic]:
    taken: dict[str, str] = {}
    for wire, own in members.values.items():
        pointer = child(members.pointer, wire)
        chosen = text(own, "name")
        if chosen is not None and not is_safe(chosen):
            message = f"{quoted(chosen)} cannot be a Python name here"
            hint = "use lower-case words joined by _, no keyword, and none of self, timeout, headers"
            yield error(document.value_place(f"{pointer}/name"), "bad-name", message, hint)
            continue
        # What has fields becomes a class, and that is named after the wire even where the attribute is not.
        if chosen is None or mapping(own, "fields"):
            fault = _no_name(wire)
            if fault is not None:
                yield error(document.place(pointer), "bad-name", fault, _OWN_NAME if chosen is None else "")
                continue
        name = chosen or snake(wire)
        other = taken.setdefault(name, wire)
        if other != wire:
            message = f"{quoted(wire)} and {quoted(other)} both become {quoted(name)} in Python"
            yield error(document.place(pointer), "same-name", message, _OWN_NAME)


def _aliases(document: Document, members: Members) -> Iterator[Diagnostic]:
    wires: dict[str, str] = {wire: wire for wire in members.values}
    for wire, own in members.values.items():
        for index, alias in texts(own, "aliases"):
            other = wires.setdefault(alias, wire)
            if other != wire or alias == wire:
                pointer = f"{child(members.pointer, wire)}/aliases/{index}"
                message = f"the alias {quoted(alias)} of {quoted(wire)} is already the wire name of {quoted(other)}"
                yield error(
                    document.value_place(pointer), "same-name", message, "use each wire name for one value only"
                )


def enum_values_have_names(document: Document, _venue: VenueSpecs) -> Iterator[Diagnostic]:
    """Each value of a named enum becomes a constant."""
    for enum, spec in mapping(document.value, "enums").items():
        for wire in mapping(spec, "values"):
            fault = _no_name(wire)
            if fault is not None:
                place = document.place(child(f"{child('/enums', enum)}/values", wire))
                yield error(
                    place, "bad-name", fault, "list the values where they are used (enum: [...]) instead of here"
                )


def _no_name(wire: str) -> str | None:
    """Why no Python name can be made of a wire name, ``None`` when one can."""
    try:
        snake(wire)
    except NamingError as problem:
        return f"no Python name can be derived from {quoted(wire)}: {problem}"
    return None


def body_name_is_safe(document: Document, _venue: VenueSpecs) -> Iterator[Diagnostic]:
    """The argument that takes a list body."""
    name = text(document.value, "body", "name")
    if name is not None and not is_safe(name):
        yield error(document.value_place("/body/name"), "bad-name", f"{quoted(name)} cannot be a Python name here")


def channel_name_is_safe(document: Document, _venue: VenueSpecs) -> Iterator[Diagnostic]:
    """The parts of a channel's call name are written by hand."""
    for part in (text(document.value, "channel") or "").split("."):
        if part and not is_safe(part):
            yield error(document.value_place("/channel"), "bad-name", f"{quoted(part)} cannot be a Python name")
