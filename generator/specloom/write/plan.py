"""What a run would change on disk."""

from collections.abc import Iterable, Mapping
from pathlib import Path

import msgspec

from specloom.write.manifest import Entry, Manifest, digest
from specloom.write.paths import OutputProblem, inside


class OutputPlan(msgspec.Struct, frozen=True, kw_only=True):
    """Relative paths by what happens to them; ``edited`` files were changed by a person since they were written."""

    created: tuple[str, ...]
    changed: tuple[str, ...]
    deleted: tuple[str, ...]
    edited: tuple[str, ...]
    unchanged: int
    texts: dict[str, bytes]
    manifest: Manifest

    @property
    def is_up_to_date(self) -> bool:
        """Whether the files on disk are already what the specs describe."""
        return not (self.created or self.changed or self.deleted or self.edited)


def compare(
    out: Path, texts: Mapping[str, bytes], entries: Mapping[str, Entry], *, keep: Iterable[str], once: frozenset[str]
) -> OutputPlan:
    """Hold rendered ``texts`` against the disk.

    Args:
        out: the output folder.
        texts: relative path → content, for every file that was rendered in this run.
        entries: the manifest's entry for each of them.
        keep: paths of the old manifest that this run did not render and that stay as they are.
        once: paths that are written only when they do not exist, and belong to the user from then on.
    """
    old = Manifest.load(out)
    kept = {path: old.files[path] for path in keep}
    created, changed, edited, wanted = [], [], [], {}
    unchanged = len(kept)
    for path, data in texts.items():
        on_disk = _read(out, path)
        if on_disk == data or (on_disk is not None and path in once):
            unchanged += 1
            continue
        wanted[path] = data
        if on_disk is None:
            created.append(path)
        elif _is_ours(old, path, on_disk):
            changed.append(path)
        else:
            edited.append(path)
    deleted, kept_edits = _leftovers(out, old, {*texts, *kept, *once})
    files = {**kept, **{path: entry for path, entry in entries.items() if path not in once}}
    return OutputPlan(
        created=tuple(sorted(created)),
        changed=tuple(sorted(changed)),
        deleted=tuple(sorted(deleted)),
        edited=tuple(sorted(edited + kept_edits)),
        unchanged=unchanged,
        texts=wanted,
        manifest=Manifest(files),
    )


def _leftovers(out: Path, old: Manifest, wanted: set[str]) -> tuple[list[str], list[str]]:
    """Files of the last run that this one does not make: ours to delete, or edited since."""
    ours: list[str] = []
    edits: list[str] = []
    for path in old.files:
        if path in wanted:
            continue
        on_disk = _read(out, path)
        if on_disk is not None:
            (ours if _is_ours(old, path, on_disk) else edits).append(path)
    return ours, edits


def _is_ours(old: Manifest, path: str, on_disk: bytes) -> bool:
    entry = old.files.get(path)
    return entry is not None and entry.sha256 == digest(on_disk)


def _read(out: Path, path: str) -> bytes | None:
    place = inside(out, path)
    try:
        return place.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise OutputProblem(f"{place}: {error.strerror}") from error
