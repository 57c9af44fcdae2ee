"""A person's decisions laid over imported files; values keep the place they were written at, in either file.

An overlay is applied in the order remove, change, add, so that a value can be taken away and written anew.
"""

import re
from collections.abc import Mapping
from typing import Any

import msgspec

from specloom.diagnostics import Diagnostic, Place, error, quoted
from specloom.load import Document, Shape, Tree, child, kind_of, overlay_target, parts

_POINTER = re.compile(r"(/[^/]+)+")


class Merged(Document):
    """A file with its overlay applied. ``written`` tells, by pointer, where in the overlay a value stands."""

    base: Document | None = None
    overlay: Document | None = None
    written: dict[str, str] = msgspec.field(default_factory=dict)

    def place(self, pointer: str) -> Place:
        """Where a member's key or a list's item stands, in the overlay if it was written there."""
        document, there = self._source(pointer)
        return document.place(there)

    def value_place(self, pointer: str) -> Place:
        """Where the value of a member stands, in the overlay if it was written there."""
        document, there = self._source(pointer)
        return document.value_place(there)

    def text_place(self, pointer: str, before: str) -> Place:
        """Where a text goes on after ``before``, in the overlay if it was written there."""
        document, there = self._source(pointer)
        return document.text_place(there, before)

    def _source(self, pointer: str) -> tuple[Document, str]:
        assert self.base is not None
        assert self.overlay is not None
        above = pointer
        while above:
            if above in self.written:
                return self.overlay, self.written[above] + pointer[len(above) :]
            above = above.rpartition("/")[0]
        return self.base, pointer


def merge_overlays(tree: Tree) -> tuple[Tree, list[Diagnostic]]:
    """The tree as it counts, without overlays, and what is wrong with them."""
    documents = {file: document for file, document in tree.documents.items() if document.kind != "overlay"}
    problems: list[Diagnostic] = []
    for overlay in tree.all("overlay"):
        target = overlay_target(overlay.file)
        base = documents.get(target)
        if base is None:
            problems.append(_nothing_below(overlay, target))
        elif isinstance(base.value, dict) and isinstance(overlay.value, dict):
            merge = _Merge(base, overlay, tree.schemas.shape(base.kind, base.file))
            documents[target] = merge.result()
            problems += merge.problems
    return Tree(documents, tree.schemas, tree.problems), problems


def _nothing_below(overlay: Document, target: str) -> Diagnostic:
    message = f"there is no {quoted(target)} for this overlay to lie over"
    hint = "move the overlay along with its file, or delete it"
    if kind_of(target) in (None, "overlay"):
        hint = "an overlay stands below overlays/ at the path of the file it lies over"
    return error(overlay.place(""), "overlay-without-file", message, hint)


class _Merge:
    """One overlay over one file; neither of the two is changed."""

    def __init__(self, base: Document, overlay: Document, shape: Shape) -> None:
        self._base = base
        self._overlay = overlay
        self._shape = shape
        self._written: dict[str, str] = {}
        self.problems: list[Diagnostic] = []

    def result(self) -> Merged:
        """The file as it counts."""
        value = dict(self._base.mapping)
        for index, pointer in enumerate(_list(self._overlay.mapping.get("remove"))):
            if isinstance(pointer, str) and _POINTER.fullmatch(pointer):
                value = self._remove(value, pointer, f"/remove/{index}")
        for section, apply in (("change", self._change), ("add", self._add)):
            wanted = self._overlay.mapping.get(section)
            if isinstance(wanted, dict):
                value = apply(value, wanted, self._shape, "", f"/{section}")
        return Merged(
            self._base.file, self._base.kind, value, base=self._base, overlay=self._overlay, written=self._written
        )

    def _remove(self, value: dict[str, Any], pointer: str, source: str) -> dict[str, Any]:
        *above, last = parts(pointer)
        result = holder = dict(value)
        for part in above:
            below = holder.get(part)
            if not isinstance(below, dict):
                return self._not_there(value, pointer, source)
            holder[part] = holder = dict(below)
        if last not in holder:
            return self._not_there(value, pointer, source)
        del holder[last]
        return result

    def _not_there(self, value: dict[str, Any], pointer: str, source: str) -> dict[str, Any]:
        message = f"{quoted(pointer)} is not in {self._base.file}, so it cannot be removed"
        hint = "name a member that is there; of a list, change the whole"
        self.problems.append(error(self._overlay.place(source), "overlay-removes-nothing", message, hint))
        return value

    def _change(self, value: Any, wanted: Mapping[str, Any], shape: Shape, at: str, source: str) -> dict[str, Any]:
        result = dict(value or {})
        for key, new in wanted.items():
            there, origin = child(at, key), child(source, key)
            if key not in result and shape.names_are_free(key):
                self._refuse(
                    origin, "overlay-changes-nothing", f"{quoted(key)} is not in {self._base.file}", "use 'add'"
                )
            elif isinstance(new, dict) and new and isinstance(result.get(key), dict):
                result[key] = self._change(result[key], new, shape.member(key), there, origin)
            else:
                result[key] = new
                self._written[there] = origin
        return result

    def _add(self, value: Any, wanted: Mapping[str, Any], shape: Shape, at: str, source: str) -> dict[str, Any]:
        result = dict(value or {})
        for key, new in wanted.items():
            there, origin = child(at, key), child(source, key)
            old = result.get(key)
            if key not in result or (old is None and isinstance(new, dict)):
                result[key] = new
                self._written[there] = origin
            elif isinstance(old, dict) and isinstance(new, dict):
                result[key] = self._add(old, new, shape.member(key), there, origin)
            else:
                message = f"{quoted(key)} is already in {self._base.file}"
                self._refuse(origin, "overlay-adds-existing", message, "use 'change'")
        return result

    def _refuse(self, source: str, code: str, message: str, hint: str) -> None:
        self.problems.append(error(self._overlay.place(source), code, message, f"{hint} instead"))


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
