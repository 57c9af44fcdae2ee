"""What an export reads: the model, and the specs as they are written."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any

import msgspec

from specloom.exporters.extension import Facts
from specloom.load import Tree
from specloom.model import Api, Channel, Endpoint


class Source(msgspec.Struct, frozen=True, dict=True):
    """One venue; ``version`` limits the export to one API generation."""

    api: Api
    tree: Tree
    version: str | None = None

    @cached_property
    def endpoints(self) -> tuple[Endpoint, ...]:
        """The endpoints to export, by path and method."""
        chosen = (one for one in self.api.endpoints if self.version in (None, one.version))
        return tuple(sorted(chosen, key=lambda one: (one.path, one.method, one.call)))

    @cached_property
    def channels(self) -> tuple[Channel, ...]:
        """The channels to export, by call."""
        return tuple(one for one in self.api.channels if self.version in (None, one.version))

    def spec(self, one: Endpoint | Channel) -> Mapping[str, Any]:
        """The content of an endpoint's or a channel's spec file, overlays included."""
        return self._specs[one.origin.file]

    @cached_property
    def _specs(self) -> dict[str, Mapping[str, Any]]:
        found: dict[str, Mapping[str, Any]] = {}
        for kind in ("endpoint", "channel"):
            for document in self.tree.all(kind):
                files = [document.file, getattr(getattr(document, "overlay", None), "file", None)]
                found |= {file: document.mapping for file in files if file}
        return found

    def venue_facts(self) -> Facts:
        """The files that all endpoints share, as they are written: what a standard has no place for."""
        one = {kind: self.tree.one(kind).mapping for kind in ("venue", "symbols", "fields", "enums", "error-classes")}
        errors = {document.file.rpartition("/")[2]: document.mapping for document in self.tree.all("errors")}
        return {f"{kind}.yaml": content for kind, content in one.items()} | {
            f"errors/{name}": content for name, content in sorted(errors.items())
        }
