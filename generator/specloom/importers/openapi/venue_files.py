"""The files that all endpoints of a venue share, from an export of ours: for a folder that does not have them yet."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from specloom.importers.openapi.library import OpenApiFile
from specloom.importers.openapi.rules import Peel
from specloom.importers.writer import modeline, start_dictionary, write_file
from specloom.importers.yamltext import document
from specloom.load.kinds import kind_of

MEMBER = "x-specloom-venue"


def shared_files(file: OpenApiFile) -> dict[str, Mapping[str, Any]]:
    """File to content, as far as the document has them; only names that such files have."""
    stated = file.document.get(MEMBER)
    named = stated.items() if isinstance(stated, dict) else ()
    return {name: content for name, content in named if _is_shared(name) and isinstance(content, dict) and content}


def _is_shared(name: str) -> bool:
    kind = kind_of(f"venue/{name}") if ".." not in name else None
    return kind is not None and kind not in ("endpoint", "channel", "overlay")


def add_shared_files(file: OpenApiFile, into: Path) -> list[str]:
    """Write those that the folder lacks; the names of the files written. A dictionary without entries counts as none.

    Raises ``OSError`` when a file cannot be written.
    """
    written = []
    for name, content in sorted(shared_files(file).items()):
        there = into / name
        if not there.exists() or (name == "fields.yaml" and not _has_entries(there)):
            kind = kind_of(f"venue/{name}") or ""
            named = {**content, "name": into.name} if name == "venue.yaml" else content
            write_file(there, document(named, modeline(name, kind)))
            written.append(name)
    if "fields.yaml" not in written and not (into / "fields.yaml").exists():
        start_dictionary(into)
    return written


def _has_entries(file: Path) -> bool:
    text = file.read_text(encoding="utf-8", errors="replace")
    return not text.rstrip().endswith("fields:")


def peel_of(file: OpenApiFile) -> Peel | None:
    """The envelope that the document's own venue says; ``None`` where it has none."""
    envelope = shared_files(file).get("venue.yaml", {}).get("envelope")
    if not isinstance(envelope, dict) or not isinstance(envelope.get("data"), str):
        return None
    beside = [name for key, name in envelope.items() if key != "data" and isinstance(name, str)]
    return Peel(f"/{envelope['data']}", beside)
