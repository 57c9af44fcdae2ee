"""Every problem of every file: unreadable parts first, then JSON Schema, then the rules that go across files."""

from specloom.diagnostics import Diagnostic, in_order
from specloom.load import Tree
from specloom.overlays import merge_overlays
from specloom.validate.schema import SchemaCheck


def validate(tree: Tree) -> list[Diagnostic]:
    """All problems of the tree as loaded, sorted by place; overlays are taken into account."""
    merged, found = merge_overlays(tree)
    found += tree.problems
    for document in tree.documents.values():
        found += document.problems
    check = SchemaCheck(tree.schemas)
    for document in [*merged.documents.values(), *tree.all("overlay")]:
        if document.value is not None or not document.problems:
            found += check.problems(document)
    return in_order(found)
