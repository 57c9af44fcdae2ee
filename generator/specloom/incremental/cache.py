"""What the last run read and built, so that the next one does again only what a changed file asks for.

Everything here may be lost at any time; then the next run does everything.
"""

import hashlib
import os
from collections.abc import Iterable, Mapping
from pathlib import Path

import msgspec

from specloom.incremental import stamps as state
from specloom.load import Document
from specloom.model import Api, Channel, Endpoint
from specloom.write.manifest import Manifest, digest

_NAME = "memory"
_OWN_KINDS = frozenset({"endpoint", "channel", "overlay"})
"""Kinds of files that speak of one endpoint or channel; all others are shared."""


class Read(msgspec.Struct, frozen=True):
    """One spec file as it was read: a hash of its bytes, and the document."""

    content: str
    document: Document


class Memory(msgspec.Struct):
    """One run's results, good for the same generator, schemas and templates (``key``).

    ``outline`` is a hash of all that files of more than one endpoint are made from.
    """

    key: str
    reads: dict[str, Read] = {}
    endpoints: dict[str, Endpoint] = {}
    channels: dict[str, Channel] = {}
    outline: str = ""

    def get(self, file: str, data: bytes, /) -> Document | None:
        """What a file with this content was read as (``load.Cache``)."""
        known = self.reads.get(file)
        return known.document if known is not None and known.content == _hash(data) else None

    def put(self, file: str, data: bytes, document: Document, /) -> None:
        """Remember how a file was read (``load.Cache``)."""
        self.reads[file] = Read(_hash(data), document)

    def forget(self, files: Iterable[str]) -> None:
        """Drop files that are no longer there, so that what they said does not live on."""
        for file in files:
            del self.reads[file]


def recall(out: Path, arguments: Mapping[str, object]) -> Memory:
    """The memory of the last full run into ``out``; an empty one when there is none or the generator has changed."""
    key = _key(arguments)
    try:
        memory = msgspec.msgpack.decode((out / state.FOLDER / _NAME).read_bytes(), type=Memory)
    except (OSError, msgspec.MsgspecError):
        return Memory(key)
    return memory if memory.key == key else Memory(key)


def save(out: Path, memory: Memory) -> None:
    """Keep it for the next run."""
    folder = state.cache_folder(out)
    (folder / f"{_NAME}.new").write_bytes(msgspec.msgpack.encode(memory))
    os.replace(folder / f"{_NAME}.new", folder / _NAME)  # noqa: PTH105 - one word for what happens


class Change:
    """Which files are not as the last run read them, and what follows from that."""

    def __init__(self, before: Mapping[str, Read], now: Mapping[str, Document], reads: Mapping[str, Read]) -> None:
        same = {file for file in now if file in before and before[file].content == reads[file].content}
        gone = set(before) - set(now)
        self.files = frozenset((set(now) - same) | gone)
        kinds = {(now[file] if file in now else before[file].document).kind for file in self.files}
        self.shared = not before or bool(kinds - _OWN_KINDS)

    def concerns(self, file: str) -> bool:
        """Whether a spec file, or the overlay over it, has changed."""
        venue, _, inside = file.partition("/")
        return self.shared or file in self.files or f"{venue}/overlays/{inside}" in self.files


def outline(api: Api, shared: Iterable[Read]) -> str:
    """A hash of the shared spec files and of all names, methods and paths."""
    names = [(e.call, e.method, e.path, e.version) for e in api.endpoints]
    topics = [(c.call, c.kind, c.version) for c in api.channels]
    return _hash(msgspec.msgpack.encode((names, topics, sorted(read.content for read in shared))))


def shared_reads(memory: Memory) -> list[Read]:
    """The files that do not speak of one endpoint or channel alone."""
    return [read for read in memory.reads.values() if read.document.kind not in _OWN_KINDS]


class Intact:
    """Tells which generated files are still as the last run wrote them."""

    def __init__(self, out: Path) -> None:
        self.manifest = Manifest.load(out)
        self._out = out
        self._stamps = state.output_stamps(out)

    def __call__(self, path: str) -> bool:
        """Whether the file has the stamp, or else the content, that was written."""
        entry = self.manifest.files.get(path)
        if entry is None:
            return False
        place = f"{self._out}/{path}"
        if state.has_stamp(place, self._stamps.get(path)):
            return True
        try:
            return digest(Path(place).read_bytes()) == entry.sha256
        except OSError:
            return False


def _key(arguments: Mapping[str, object]) -> str:
    """A hash over the stamps of everything that is read but specs."""
    spec = str(Path(str(arguments["spec"])).resolve())
    schema = str(Path(spec) / "schema")
    stamps = {
        path: stamp
        for path, stamp in state.inputs(arguments).items()
        if not path.startswith(spec + os.sep) or path.startswith(schema + os.sep)
    }
    return _hash(msgspec.msgpack.encode(sorted(stamps.items())))


def _hash(data: bytes) -> str:
    return hashlib.blake2b(data, digest_size=16).hexdigest()
