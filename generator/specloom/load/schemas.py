"""The JSON Schemas of the spec language."""

import json
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

from specloom.diagnostics import SpecError
from specloom.load.kinds import KINDS, kind_of, overlay_target
from specloom.load.shapes import TEXT, Shape, ShapeMaker

_SUFFIX = ".schema.json"


class Schemas:
    """All schemas of a folder. Raises ``SpecError`` when one of a known kind is missing or is not JSON."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.by_file: Mapping[str, Mapping[str, Any]] = {
            f"{kind}{_SUFFIX}": self._parse(kind, self._read(kind)) for kind in (*KINDS, "common", "signing")
        }

    def of(self, kind: str) -> Mapping[str, Any]:
        """The schema of one kind of file."""
        return self.by_file[f"{kind}{_SUFFIX}"]

    def shape(self, kind: str, file: str) -> Shape:
        """How the scalars of a file are read; an overlay's as those of the kind of file that it lies over."""
        if kind != "overlay":
            return self._shapes.get(kind, TEXT)
        below = kind_of(overlay_target(file))
        return self._overlay(below) if below and below != "overlay" else self._shapes["overlay"]

    def _overlay(self, below: str) -> Shape:
        shape = Shape()
        shape.members = dict(self._shapes["overlay"].members)
        shape.members["change"] = shape.members["add"] = self._shapes[below]
        return shape

    @cached_property
    def _shapes(self) -> dict[str, Shape]:
        maker = ShapeMaker(self.by_file)
        try:
            return {kind: maker.root(f"{kind}{_SUFFIX}") for kind in KINDS}
        except (KeyError, TypeError, AttributeError, RecursionError) as problem:
            raise SpecError(f"the schemas in {self.folder} do not fit together: {problem!r}") from None

    def _read(self, kind: str) -> bytes:
        path = self.folder / f"{kind}{_SUFFIX}"
        try:
            return path.read_bytes()
        except OSError as problem:
            raise SpecError(f"cannot read the schema {path}: {problem.strerror}") from problem

    def _parse(self, kind: str, text: bytes) -> Mapping[str, Any]:
        try:
            schema = json.loads(text)
        except ValueError as problem:
            raise SpecError(f"the schema {self.folder / kind}{_SUFFIX} is not JSON: {problem}") from problem
        if not isinstance(schema, dict) or not isinstance(schema.get("$id"), str):
            raise SpecError(f"the schema {self.folder / kind}{_SUFFIX} is not a JSON object with an $id")
        return schema
