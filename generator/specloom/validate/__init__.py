"""Every problem of every file: unreadable parts first, then JSON Schema, then the rules that go across files."""

from collections.abc import Collection, Iterator

from specloom.diagnostics import Diagnostic, in_order
from specloom.load import Tree
from specloom.resolve.overlays import merge_overlays
from specloom.validate.context import Venue
from specloom.validate.rules import RULES, VENUE_RULES
from specloom.validate.schema import SchemaCheck
from specloom.validate.scope import affected

__all__ = ["validate"]


def validate(tree: Tree, *, changed: Collection[str] | None = None) -> list[Diagnostic]:
    """All problems of a tree as ``load_tree`` gives it, by place; overlays are taken into account.

    The rules run on what the schemas refuse, too, so that one run tells everything. ``changed`` names the files of
    endpoints and channels that are not as they were when the tree had no problems; only those, and what refers to
    them, are looked at again.
    """
    merged, found = merge_overlays(tree)
    found += tree.problems
    for document in tree.documents.values():
        found += document.problems
    again = None if changed is None else affected(merged, changed)
    found += _misfits(tree, merged, again)
    for name in merged.venues:
        found += _broken_rules(Venue(merged.of(name)), again)
    return in_order(found)


def _misfits(tree: Tree, merged: Tree, again: Collection[str] | None) -> Iterator[Diagnostic]:
    check = SchemaCheck(tree.schemas)
    for document in [*merged.documents.values(), *tree.all("overlay")]:
        if again is not None and document.file not in again:
            continue
        if document.value is not None or not document.problems:
            yield from check.problems(document)


def _broken_rules(venue: Venue, again: Collection[str] | None) -> Iterator[Diagnostic]:
    for document in venue.tree.documents.values():
        if again is not None and document.file not in again:
            continue
        for rule in RULES.get(document.kind, ()):
            yield from rule(document, venue)
    for wide_rule in VENUE_RULES:
        yield from wide_rule(venue)
