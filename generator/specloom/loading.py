"""A spec folder → its settled description, or every problem in it. Nothing here renders."""

from collections.abc import Callable
from pathlib import Path

import msgspec

from specloom import resources
from specloom.diagnostics import Diagnostic, SpecError, has_errors
from specloom.incremental.background import aside
from specloom.incremental.cache import Change, Memory, recall
from specloom.load import Schemas, Tree, load_tree
from specloom.model import Api
from specloom.resolve import build
from specloom.resolve.overlays import merge_overlays
from specloom.validate import validate


class SpecInvalid(SpecError):
    """The specs have errors; ``diagnostics`` names each."""

    def __init__(self, diagnostics: list[Diagnostic], spec: Path) -> None:
        super().__init__(f"{spec}: {len(diagnostics)} problems")
        self.diagnostics = diagnostics
        self.spec = spec


class Reading(msgspec.Struct, frozen=True):
    """The merged specs of one venue, the folder as it was read, and what changed since the ``memory`` of a run."""

    tree: Tree
    folder: Tree
    change: Change

    def problems(self) -> list[Diagnostic]:
        """Every problem; files that have not changed since they had none are not looked at again."""
        return validate(self.folder, changed=None if self.change.shared else self.change.files)


def read_tree(spec: Path, venue: str | None = None) -> tuple[Tree, list[Diagnostic]]:
    """The spec folder with its overlays merged, and every problem in it."""
    reading = read(spec, venue, Memory(""))
    return reading.tree, reading.problems()


def read(spec: Path, venue: str | None, memory: Memory) -> Reading:
    """The spec folder; files that are as the ``memory`` knows them are not parsed again."""
    if not spec.is_dir():
        raise SpecError(f"{spec}: no such folder; name the spec folder with --spec")
    before = dict(memory.reads)
    tree = load_tree(spec, Schemas(resources.schemas()), cache=memory)
    memory.forget(set(memory.reads) - set(tree.documents))
    merged, _ = merge_overlays(tree)
    return Reading(_one_venue(merged, spec, venue), tree, Change(before, tree.documents, memory.reads))


def load_api(spec: Path, venue: str | None = None, *, out: Path | None = None) -> Api:
    """The settled description of a spec folder. Raises ``SpecInvalid`` when it has errors.

    With ``out``, what the last run into that folder read and built is used again where nothing has changed.
    """
    return checked_api(spec, venue, Memory("") if out is None else recall(out, {"spec": spec}))


def checked_api(spec: Path, venue: str | None, memory: Memory) -> Api:
    """The model; endpoints and channels whose files have not changed are those of the memory."""
    reading = read(spec, venue, memory)
    problems = reading.problems()
    if has_errors(problems):
        raise SpecInvalid(problems, spec)
    return _build(reading, memory)


def open_api(spec: Path, venue: str | None = None, *, out: Path | None = None) -> tuple[Api, Callable[[], None]]:
    """As ``load_api``, for who is in a hurry: the specs are checked on another core meanwhile.

    What it returns second waits for that and raises ``SpecInvalid`` when they have errors: call it before the
    description is shown to anybody.
    """
    memory = Memory("") if out is None else recall(out, {"spec": spec})
    reading = read(spec, venue, memory)
    is_good = aside(lambda: not has_errors(reading.problems()))

    def confirm() -> None:
        if not is_good():
            raise SpecInvalid(reading.problems(), spec)

    try:
        api = _build(reading, memory)
    except Exception:
        confirm()
        raise
    return api, confirm


def _build(reading: Reading, memory: Memory) -> Api:
    concerns = reading.change.concerns
    return build(
        reading.tree,
        reuse_endpoint=lambda d: None if concerns(d.file) else memory.endpoints.get(d.file),
        reuse_channel=lambda d: None if concerns(d.file) else memory.channels.get(d.file),
    )


def _one_venue(tree: Tree, spec: Path, venue: str | None) -> Tree:
    if venue is not None and venue not in tree.venues:
        raise SpecError(f"{spec}: no venue {venue!r} there; it holds {', '.join(tree.venues)}")
    if venue is None and len(tree.venues) > 1:
        raise SpecError(f"{spec}: holds the venues {', '.join(tree.venues)}; name one with --venue")
    return tree.of(venue) if venue else tree
