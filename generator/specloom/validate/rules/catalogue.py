"""The error catalogue, and the references to it."""

import builtins
from collections.abc import Iterator, Mapping
from keyword import iskeyword

from specloom.diagnostics import Diagnostic, Place, error, quoted, warning
from specloom.load import Document, child
from specloom.naming import RESERVED_CLASSES
from specloom.validate.access import at, mapping, text, texts
from specloom.validate.context import VenueSpecs
from specloom.validate.suggest import did_you_mean


def errors_are_known(document: Document, venue: VenueSpecs) -> Iterator[Diagnostic]:
    """Each reference is a group or a code, and no code is named twice over."""
    named = texts(document.value, "errors")
    groups = {name: venue.groups[name] for _, name in named if name in venue.groups}
    for index, name in named:
        place = document.value_place(f"/errors/{index}")
        if venue.catalogue_is_whole and name not in venue.groups and name not in venue.codes:
            yield error(
                place,
                "unknown-error",
                f"{quoted(name)} is neither an error group nor an error code in the files below errors/",
                _hint(name, venue),
            )
        covering = next((group for group, codes in groups.items() if name in codes), None)
        if covering is not None:
            message = f"the code {quoted(name)} is already listed by the group {quoted(covering)}"
            yield warning(
                place, "repeated-error", message, "remove the code, or list single codes instead of the group"
            )


def _hint(name: str, venue: VenueSpecs) -> str:
    if name.isdecimal():
        return f"add the code to a file in errors/; groups are: {', '.join(sorted(venue.groups))}"
    return did_you_mean(name, venue.groups, f"groups are: {', '.join(sorted(venue.groups))}")


def codes_are_distinct(venue: VenueSpecs) -> Iterator[Diagnostic]:
    """One group, one file; one code, one meaning in each place."""
    files: dict[str, str] = {}
    seen: dict[tuple[str, str], str] = {}
    for document in venue.tree.all("errors"):
        group = text(document.value, "group")
        first = files.setdefault(group, document.file) if group is not None else document.file
        if first != document.file:
            message = f"the group {quoted(group)} is already defined in {first}"
            yield error(
                document.value_place("/group"),
                "same-group",
                message,
                "move the codes into that file, or choose another group name",
            )
        for code in mapping(document.value, "codes"):
            yield from _repeated_code(document, code, seen)
            if code in venue.groups:
                message = f"the code {quoted(code)} is also the name of a group, so a reference could mean either"
                yield error(document.place(child("/codes", code)), "same-code", message, "rename the group")


def _repeated_code(document: Document, code: str, seen: dict[tuple[str, str], str]) -> Iterator[Diagnostic]:
    stated = text(document.value, "place") or ""
    for place in ("rest", "ws") if stated == "both" else (stated,):
        first = seen.setdefault((place, code), document.file)
        if first != document.file:
            message = f"the code {quoted(code)} is already defined in {first} for the same protocol (place: rest, ws)"
            yield error(document.place(child("/codes", code)), "same-code", message, "remove one of the two")
            return


def code_classes_exist(document: Document, venue: VenueSpecs) -> Iterator[Diagnostic]:
    """Each code has an exception class that exists."""
    for code, entry in mapping(document.value, "codes").items():
        name = text(entry, "class")
        if name is not None and venue.classes is not None and name not in venue.classes:
            place = document.value_place(f"{child('/codes', code)}/class")
            yield _unknown_class(place, name, venue.classes)


def _unknown_class(place: Place, name: str, known: Mapping[str, object]) -> Diagnostic:
    hint = did_you_mean(name, known, "add it there, or correct the name")
    return error(place, "unknown-class", f"{quoted(name)} is not in error-classes.yaml", hint)


def classes_form_a_tree(venue: VenueSpecs) -> Iterator[Diagnostic]:
    """Parents exist, nobody is their own ancestor, names are Python's to give."""
    for document in venue.tree.all("error-classes"):
        classes = mapping(document.value, "classes")
        for name, entry in classes.items():
            pointer = child("/classes", name)
            parent = text(entry, "parent")
            if parent is not None and parent not in classes:
                yield _unknown_class(document.value_place(f"{pointer}/parent"), parent, classes)
            elif _comes_back(name, classes):
                message = f"{quoted(name)} is its own parent, directly or through other classes"
                yield error(
                    document.value_place(f"{pointer}/parent"),
                    "class-cycle",
                    message,
                    "remove one of the parents in this circle",
                )
        yield from _class_names(document, classes)
        yield from _shared_statuses(document, classes)


def _class_names(document: Document, classes: Mapping[str, object]) -> Iterator[Diagnostic]:
    folded: dict[str, str] = {}
    for name in classes:
        place = document.place(child("/classes", name))
        if iskeyword(name) or hasattr(builtins, name):
            yield error(place, "bad-name", f"{quoted(name)} is a keyword or constant of Python", "choose another name")
        elif name in RESERVED_CLASSES:
            message = f"{quoted(name)} is the name of an exception that every generated client already has"
            yield error(place, "bad-name", message, "choose another name")
        other = folded.setdefault(name.casefold(), name)
        if other != name:
            message = f"{quoted(name)} and {quoted(other)} differ only in upper and lower case"
            yield error(place, "same-name", message, "choose another name")


def _comes_back(name: str, classes: Mapping[str, object]) -> bool:
    seen, above = {name}, text(classes, name, "parent")
    while above is not None and above not in seen:
        seen.add(above)
        above = text(classes, above, "parent")
    return above == name


def _shared_statuses(document: Document, classes: Mapping[str, object]) -> Iterator[Diagnostic]:
    owners: dict[int, str] = {}
    for name, entry in classes.items():
        statuses = at(entry, "statuses")
        for index, status in enumerate(statuses if isinstance(statuses, list) else ()):
            owner = owners.setdefault(status, name) if isinstance(status, int) else name
            if owner != name:
                place = document.value_place(f"{child('/classes', name)}/statuses/{index}")
                message = f"the HTTP status {status} already belongs to the class {quoted(owner)}"
                yield error(place, "same-status", message, "list each HTTP status in one class only")
