"""The files of a source: found below a folder, and read as text."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import msgspec

from specloom.importers.report import ImportReport


class RawFile(msgspec.Struct, frozen=True):
    """A file as it stands on disk, unread beyond its bytes; ``path`` is relative to the source's folder."""

    path: str
    sha256: str
    file: Path
    size: int


def find_files(source: Path, suffixes: tuple[str, ...]) -> list[RawFile]:
    """Every file below ``source`` whose name ends so, one that is named like the suffix too, sorted by path.

    Raises ``OSError`` when the folder cannot be read.
    """
    files = sorted(
        (file.relative_to(source).as_posix(), file) for file in _walk(source) if file.name.lower().endswith(suffixes)
    )
    return [raw_file(path, file) for path, file in files]


def raw_file(path: str, file: Path) -> RawFile:
    """One file under the name by which reports call it; ``OSError`` when it cannot be read."""
    return RawFile(path, _hash(file), file, file.stat().st_size)


def _walk(folder: Path) -> Iterator[Path]:
    for entry in sorted(folder.iterdir()):
        if entry.is_symlink():
            continue
        if entry.is_dir():
            yield from _walk(entry)
        elif entry.is_file():
            yield entry


def _hash(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def read_text(raw: RawFile, report: ImportReport, largest: int) -> str | None:
    """The file's text with plain line ends; ``None``, and why in the report, where it has none or is too large."""
    if raw.size > largest:
        report.add("too-large", raw.path, 0, f"{raw.size} bytes are more than a page has; it was left out", "error")
        return None
    data = raw.file.read_bytes()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        report.add("encoding", raw.path, line, "the page is not UTF-8; what cannot be read was replaced", "error")
        text = data.decode("utf-8", errors="replace")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\x00" in text:
        report.add("binary", raw.path, text[: text.index("\x00")].count("\n") + 1, "the file is not text", "error")
        return None
    return text
