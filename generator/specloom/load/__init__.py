"""Spec files, with the overlays over them → values that know their places.

Nothing here checks what the values mean.
"""

from typing import TYPE_CHECKING, Any

from specloom.load.document import Document, child, parts
from specloom.load.kinds import KINDS, VENUE_FILES, kind_of, overlay_target
from specloom.load.overlays import MergedDocument, merge_overlays
from specloom.load.schemas import Schemas
from specloom.load.shapes import Shape
from specloom.load.tree import DocumentCache, SpecFiles, Tree, load_tree

if TYPE_CHECKING:
    from specloom.load.parse import load_document

__all__ = [
    "KINDS",
    "VENUE_FILES",
    "Document",
    "DocumentCache",
    "MergedDocument",
    "Schemas",
    "Shape",
    "SpecFiles",
    "Tree",
    "child",
    "kind_of",
    "load_document",
    "load_tree",
    "merge_overlays",
    "overlay_target",
    "parts",
]


def __getattr__(name: str) -> Any:
    """YAML is imported when the first file is parsed: a run from the cache does without it."""
    if name == "load_document":
        from specloom.load.parse import load_document  # noqa: PLC0415

        return load_document
    raise AttributeError(name)
