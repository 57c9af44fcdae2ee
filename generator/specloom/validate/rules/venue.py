"""The venue's own file, and its symbols."""

from collections.abc import Iterator

from specloom.diagnostics import Diagnostic, error, quoted
from specloom.load import Document, child
from specloom.naming import is_safe
from specloom.validate.access import mapping, text
from specloom.validate.context import VenueSpecs
from specloom.validate.rules.limits import zero_limit
from specloom.validate.rules.values import bad_pattern
from specloom.validate.suggest import did_you_mean


def venue_is_consistent(document: Document, venue: VenueSpecs) -> Iterator[Diagnostic]:
    """Limits above zero, patterns that compile, calls and codes that exist."""
    for limit in ("total", "undocumented"):
        yield from zero_limit(document, f"/limits/{limit}", mapping(document.value, "limits", limit))
    for version, rule in mapping(document.value, "client_ids").items():
        yield from bad_pattern(document, f"/client_ids/{version}/pattern", text(rule, "pattern"))
    for member in ("server_time", "account_mode_call"):
        call = text(document.value, member)
        if call is not None and venue.endpoints:
            yield from venue.unknown_call(document, f"/{member}", call)
    for code in mapping(document.value, "account_mode_codes"):
        if venue.groups and code not in venue.codes:
            message = f"the code {quoted(code)} is not in errors/"
            place = document.place(child("/account_mode_codes", code))
            yield error(place, "unknown-error", message, did_you_mean(code, venue.codes, "add it there"))
    yield from _rejected_codes(document, venue)
    if mapping(document.value, "hosts") and "rest" not in mapping(document.value, "hosts"):
        hint = did_you_mean("rest", mapping(document.value, "hosts"), "add the address that REST requests go to")
        yield error(document.place("/hosts"), "missing-host", "hosts has no 'rest'", hint)
    package = text(document.value, "package")
    if package is not None and not is_safe(package):
        yield error(
            document.value_place("/package"), "bad-name", f"{quoted(package)} cannot be the name of a Python package"
        )
    name = text(document.value, "name")
    folder = document.file.partition("/")[0]
    if name is not None and name != folder:
        message = f"the venue is called {quoted(name)}, but its folder {quoted(folder)}"
        yield error(document.value_place("/name"), "wrong-folder", message, "folder and name are the same")


def _rejected_codes(document: Document, venue: VenueSpecs) -> Iterator[Diagnostic]:
    """Classes that exist, and ranges that begin before they end."""
    for name, ranges in mapping(document.value, "rejected_codes").items():
        here = child("/rejected_codes", name)
        if venue.classes and name not in venue.classes:
            hint = did_you_mean(name, venue.classes, "add it there")
            message = f"{quoted(name)} is not in error-classes.yaml"
            yield error(document.place(here), "unknown-class", message, hint)
        for index, bounds in enumerate(ranges if isinstance(ranges, list) else ()):
            first, _, last = str(bounds).partition("-")
            if first.isdigit() and last.isdigit() and int(first) > int(last):
                place = document.value_place(child(here, index))
                yield error(place, "empty-range", f"no code is in {quoted(str(bounds))}", "put the lower code first")
