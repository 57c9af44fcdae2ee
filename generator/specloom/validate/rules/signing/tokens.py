"""Tokens come from calls that exist."""

from collections.abc import Iterator

from specloom.diagnostics import Diagnostic
from specloom.load import Document, child
from specloom.validate.access import mapping, text
from specloom.validate.context import VenueSpecs


def token_calls_exist(document: Document, venue: VenueSpecs) -> Iterator[Diagnostic]:
    """The calls that hand out and prolong tokens."""
    for name, token in mapping(document.value, "tokens").items():
        pointer = child("/tokens", name)
        for path in (("call",), ("keep", "call")):
            call = text(token, *path)
            if call is not None and venue.endpoints:
                yield from venue.unknown_call(document, f"{pointer}/{'/'.join(path)}", call)
