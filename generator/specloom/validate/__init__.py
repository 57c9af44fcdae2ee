"""Every problem of every file: unreadable parts first, then JSON Schema, then the rules that go across files."""

from collections.abc import Iterator

from specloom.diagnostics import Diagnostic, in_order
from specloom.load import Tree
from specloom.overlays import merge_overlays
from specloom.validate.context import Venue
from specloom.validate.rules import RULES, VENUE_RULES
from specloom.validate.schema import SchemaCheck

__all__ = ["validate"]


def validate(tree: Tree) -> list[Diagnostic]:
    """All problems of a tree as ``load_tree`` gives it, by place; overlays are taken into account.

    The rules run on what the schemas refuse, too, so that one run tells everything.
    """
    merged, found = merge_overlays(tree)
    found += tree.problems
    for document in tree.documents.values():
        found += document.problems
    found += _misfits(tree, merged)
    for name in merged.venues:
        found += _broken_rules(Venue(merged.of(name)))
    return in_order(found)


def _misfits(tree: Tree, merged: Tree) -> Iterator[Diagnostic]:
    check = SchemaCheck(tree.schemas)
    for document in [*merged.documents.values(), *tree.all("overlay")]:
        if document.value is not None or not document.problems:
            yield from check.problems(document)


def _broken_rules(venue: Venue) -> Iterator[Diagnostic]:
    for document in venue.tree.documents.values():
        for rule in RULES.get(document.kind, ()):
            yield from rule(document, venue)
    for wide_rule in VENUE_RULES:
        yield from wide_rule(venue)
