"""What the last run read and resolved, so that the next one repeats only what a changed file asks for.

The cache may be deleted at any time; then the next run does everything.
"""

import hashlib
import os
from collections.abc import Iterable, Mapping
from pathlib import Path

import msgspec

from specloom.incremental import stamps
from specloom.load import Document
from specloom.model import Api, Channel, Endpoint
from specloom.write.manifest import Manifest, digest

_NAME = "cache"
_OWN_KINDS = frozenset({"endpoint", "channel", "overlay"})
"""Kinds of spec files that describe one endpoint or channel; all others are shared."""


class CachedFile(msgspec.Struct, frozen=True):
    """One spec file as it was read: a hash of its bytes, and the document."""

    content: str
    document: Document


class BuildCache(msgspec.Struct):
    """One run's results, valid for the same generator, schemas and templates (``key``).

    ``files`` are the spec files by name, ``endpoints`` and ``channels`` what was resolved from them. ``shared_hash``
    is a hash of everything that generated files about more than one endpoint are made from.
    """

    key: str = ""
    files: dict[str, CachedFile] = {}
    endpoints: dict[str, Endpoint] = {}
    channels: dict[str, Channel] = {}
    shared_hash: str = ""

    def get(self, file: str, data: bytes, /) -> Document | None:
        """The document that a file with this content was read as (``load.DocumentCache``)."""
        known = self.files.get(file)
        return known.document if known is not None and known.content == _hash(data) else None

    def put(self, file: str, data: bytes, document: Document, /) -> None:
        """Keep the document of a file (``load.DocumentCache``)."""
        self.files[file] = CachedFile(_hash(data), document)

    def remove(self, files: Iterable[str]) -> None:
        """Drop files that no longer exist, and what was resolved from them."""
        for file in files:
            del self.files[file]

    def update(self, api: Api) -> None:
        """Keep what was resolved in this run."""
        self.shared_hash = self.hash_shared(api)
        self.endpoints = {endpoint.origin.file: endpoint for endpoint in api.endpoints}
        self.channels = {channel.origin.file: channel for channel in api.channels}

    def hash_shared(self, api: Api) -> str:
        """A hash of the shared spec files and of all names, methods and paths."""
        names = [(e.call, e.method, e.path, e.version) for e in api.endpoints]
        topics = [(c.call, c.kind, c.version) for c in api.channels]
        shared = sorted(file.content for file in self.files.values() if file.document.kind not in _OWN_KINDS)
        return _hash(msgspec.msgpack.encode((names, topics, shared)))


def load(out: Path, arguments: Mapping[str, object]) -> BuildCache:
    """The cache of the last full run into ``out``; an empty one when there is none or the generator has changed."""
    key = _key(arguments)
    try:
        cache = msgspec.msgpack.decode((out / stamps.FOLDER / _NAME).read_bytes(), type=BuildCache)
    except (OSError, msgspec.MsgspecError):
        return BuildCache(key)
    return cache if cache.key == key else BuildCache(key)


def store(out: Path, cache: BuildCache) -> None:
    """Keep the cache for the next run."""
    stamps.replace_file(stamps.cache_folder(out) / _NAME, msgspec.msgpack.encode(cache))


class ChangeSet:
    """The spec files that differ from what the last run read, and which documents that affects."""

    def __init__(
        self, before: Mapping[str, CachedFile], now: Mapping[str, Document], files: Mapping[str, CachedFile]
    ) -> None:
        same = {file for file in now if file in before and before[file].content == files[file].content}
        gone = set(before) - set(now)
        self.files = frozenset((set(now) - same) | gone)
        kinds = {(now[file] if file in now else before[file].document).kind for file in self.files}
        self.shared = not before or bool(kinds - _OWN_KINDS)

    def affects(self, file: str) -> bool:
        """Whether a spec file, its overlay, or a file that all share has changed."""
        venue, _, inside = file.partition("/")
        return self.shared or file in self.files or f"{venue}/overlays/{inside}" in self.files


class UnmodifiedOutput:
    """Tells which generated files are still as the last run wrote them."""

    def __init__(self, out: Path) -> None:
        self._manifest = Manifest.load(out)
        self._out = out
        self._stamps = stamps.output_stamps(out)

    def __contains__(self, path: str) -> bool:
        """Whether the file has the stamp, or else the content, that was written."""
        entry = self._manifest.files.get(path)
        if entry is None:
            return False
        place = f"{self._out}/{path}"
        if stamps.has_stamp(place, self._stamps.get(path)):
            return True
        try:
            return digest(Path(place).read_bytes()) == entry.sha256
        except OSError:
            return False


def _key(arguments: Mapping[str, object]) -> str:
    """A hash over the stamps of everything that is read but specs."""
    spec = str(Path(str(arguments["spec"])).resolve())
    schema = str(Path(spec) / "schema")
    others = {
        path: stamp
        for path, stamp in stamps.input_stamps(arguments).items()
        if not path.startswith(spec + os.sep) or path.startswith(schema + os.sep)
    }
    return _hash(msgspec.msgpack.encode(sorted(others.items())))


def _hash(data: bytes) -> str:
    return hashlib.blake2b(data, digest_size=16).hexdigest()
