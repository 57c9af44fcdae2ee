"""Recipes that can be compiled, that sign what they send, and that reproduce their vectors."""

from collections.abc import Iterator

from specloom.diagnostics import Diagnostic, has_errors
from specloom.load import Document
from specloom.signing import read_signing
from specloom.validate.access import mapping, text
from specloom.validate.context import VenueSpecs
from specloom.validate.rules.signing.blocks import block_problems
from specloom.validate.rules.signing.endpoints import endpoint_problems
from specloom.validate.rules.signing.schemes import scheme_problems
from specloom.validate.rules.signing.tokens import token_calls_exist
from specloom.validate.rules.signing.vectors import vector_problems

__all__ = ["endpoint_is_signed", "recipe_problems", "signing_is_sound"]


def signing_is_sound(document: Document, venue: VenueSpecs) -> Iterator[Diagnostic]:
    """Every problem of a venue's signing blocks; nothing where it has none."""
    if mapping(document.value, "auth", "schemes"):
        yield from recipe_problems(document)
        yield from token_calls_exist(document, venue)


def endpoint_is_signed(document: Document, venue: VenueSpecs) -> Iterator[Diagnostic]:
    """Every problem of an endpoint's own words on its signature; nothing where the venue has no schemes."""
    for found in venue.tree.all("venue"):
        if mapping(found.value, "auth", "schemes"):
            yield from endpoint_problems(document, read_signing(found)[0])


def recipe_problems(document: Document) -> Iterator[Diagnostic]:
    """Every problem that shows in the document alone; vectors are tried once there is no other."""
    signing, problems = read_signing(document)
    problems += block_problems(document, signing)
    problems += scheme_problems(document, signing)
    # Without its default scheme the venue signs nothing, and every vector would be wrong.
    if not has_errors(problems) and text(document.value, "auth", "default") is not None:
        problems += vector_problems(document, signing)
    yield from problems
