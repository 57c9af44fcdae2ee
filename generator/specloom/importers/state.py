"""What the last import read and wrote, so that an import of the same pages is over at once."""

import hashlib
from collections.abc import Iterable
from pathlib import Path

import msgspec

from specloom.importers.report import ImportReport
from specloom.importers.source_store import FOLDER

FILE = ".import.json"
_INPUTS = ("fields.yaml", "enums.yaml", "summaries.yaml", "import.yaml")


class State(msgspec.Struct):
    """Digests of all that went into an import and of all that came out of it, and its report."""

    inputs: str
    outputs: str
    report: ImportReport


class _States(msgspec.Struct):
    sources: dict[str, State] = {}


def load_state(into: Path, source: str) -> State | None:
    """The state of the last import of a source; ``None`` when there is none that can be read."""
    return _load(into).sources.get(source)


def _load(into: Path) -> _States:
    try:
        return msgspec.json.decode((into / FILE).read_bytes(), type=_States)
    except (OSError, msgspec.DecodeError):
        return _States()


def save_state(into: Path, source: str, inputs: str, report: ImportReport) -> None:
    """Keep the state beside the specs; ``OSError`` when it cannot be written."""
    kept = msgspec.structs.replace(report, up_to_date=False, added=[], changed=[], removed=[], moved=[], news=[])
    states = _load(into)
    states.sources[source] = State(inputs, digest_outputs(into), kept)
    text = msgspec.json.format(msgspec.json.encode(states), indent=1) + b"\n"
    if not (into / FILE).exists() or (into / FILE).read_bytes() != text:
        (into / FILE).write_bytes(text)


def digest_inputs(into: Path, pages: Iterable[tuple[str, str]]) -> str:
    """A digest of the pages (path and hash), the importer's inputs, what sources stated, and the importer itself."""
    total = hashlib.sha256()
    for path, sha256 in pages:
        total.update(f"{path}\0{sha256}\n".encode())
    for name in _INPUTS:
        _add(total, into / name, name)
    for file in sorted((into / FOLDER).glob("*.jsonl")):
        _add(total, file, file.name)
    here = Path(__file__).parent
    for file in sorted(here.rglob("*.py")):
        _add(total, file, file.relative_to(here).as_posix())
    return total.hexdigest()


def digest_outputs(into: Path) -> str:
    """A digest of every spec file that importers may write."""
    total = hashlib.sha256()
    for folder in ("rest", "ws"):
        for file in sorted((into / folder).rglob("*.yaml")):
            _add(total, file, file.relative_to(into).as_posix())
    return total.hexdigest()


def _add(total: "hashlib._Hash", file: Path, name: str) -> None:
    data = file.read_bytes() if file.exists() else b""
    total.update(f"{name}\0{len(data)}\n".encode())
    total.update(data)
