"""Size, inode and times of every file of the last run: when all are the same, a run ends before YAML is imported.

The stamps are kept in ``.specloom-cache`` of the output folder, which may be deleted at any time.
"""

import os
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

import msgspec

from specloom import resources

FOLDER = ".specloom-cache"
_NAME = "stamps"
_CLOCK_STEP_NS = 20_000_000
"""File times move in steps of at most this; stamps are stored only when the newest file is older than one step."""

Stamp = tuple[int, int, int, int]
"""Size, time of the last change of content, time of the last change of metadata, inode."""


class FileStamps(msgspec.Struct, frozen=True):
    """Stamps of every file read and every file written, for one set of arguments."""

    arguments: str
    inputs: dict[str, Stamp]
    outputs: dict[str, Stamp]


def is_up_to_date(arguments: Mapping[str, object]) -> bool:
    """Whether specs, templates, generator and output are all as the last full run left them."""
    if arguments.get("only") is not None:
        return False
    stamps = _load(_out(arguments))
    if stamps is None or stamps.arguments != _arguments_key(arguments):
        return False
    return _outputs_same(_out(arguments), stamps.outputs) and input_stamps(arguments) == stamps.inputs


def store(arguments: Mapping[str, object], outputs: Mapping[str, object]) -> None:
    """Keep the stamps after a run that left the output up to date; ``outputs`` are relative paths."""
    out = _out(arguments)
    inputs = input_stamps(arguments)
    root = str(out)
    written = {path: _stamp(os.lstat(f"{root}/{path}")) for path in [*outputs, "MANIFEST.json"]}
    newest = max(max(stamp[1:3]) for stamp in [*inputs.values(), *written.values()])
    wait = newest + _CLOCK_STEP_NS - time.time_ns()
    if 0 < wait <= _CLOCK_STEP_NS:
        time.sleep(wait / 1e9)
    stamps = FileStamps(_arguments_key(arguments), inputs, written)
    replace_file(cache_folder(out) / _NAME, msgspec.msgpack.encode(stamps))


def output_stamps(out: Path) -> dict[str, Stamp]:
    """The stamps of the files that the last full run wrote; empty when it left none."""
    stamps = _load(out)
    return {} if stamps is None else stamps.outputs


def has_stamp(path: str, stamp: Stamp | None) -> bool:
    """Whether a file exists and still has this stamp."""
    try:
        return stamp is not None and _stamp(os.lstat(path)) == stamp
    except OSError:
        return False


def cache_folder(out: Path) -> Path:
    """The cache folder of an output folder, with a file that keeps it out of version control."""
    folder = out / FOLDER
    folder.mkdir(exist_ok=True)
    ignore = folder / ".gitignore"
    if not ignore.exists():
        ignore.write_text("*\n")
    return folder


def replace_file(path: Path, data: bytes) -> None:
    """Write a file so that another process sees either the old content or the new."""
    new = path.with_name(f"{path.name}.new")
    new.write_bytes(data)
    new.replace(path)


def input_stamps(arguments: Mapping[str, object]) -> dict[str, Stamp]:
    """Stamps of all files that a run reads."""
    folders = [Path(str(arguments["spec"])), resources.templates(), resources.package()]
    if arguments.get("templates"):
        folders.append(Path(str(arguments["templates"])))
    return {path: stamp for folder in folders for path, stamp in _files(str(folder.resolve()))}


def _load(out: Path) -> FileStamps | None:
    try:
        return msgspec.msgpack.decode((out / FOLDER / _NAME).read_bytes(), type=FileStamps)
    except (OSError, msgspec.MsgspecError):
        return None


def _files(folder: str) -> Iterator[tuple[str, Stamp]]:
    try:
        entries = list(os.scandir(folder))
    except OSError:
        return
    for entry in entries:
        if entry.name.startswith((".", "__pycache__")):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _files(entry.path)
        else:
            yield entry.path, _stamp(entry.stat(follow_symlinks=False))


def _outputs_same(out: Path, stamps: Mapping[str, Stamp]) -> bool:
    root = str(out)
    try:
        return all(_stamp(os.lstat(f"{root}/{path}")) == stamp for path, stamp in stamps.items())
    except OSError:
        return False


def _stamp(stat: os.stat_result) -> Stamp:
    return (stat.st_size, stat.st_mtime_ns, stat.st_ctime_ns, stat.st_ino)


def _out(arguments: Mapping[str, object]) -> Path:
    return Path(str(arguments["out"]))


def _arguments_key(arguments: Mapping[str, object]) -> str:
    return repr([(name, str(arguments.get(name))) for name in ("spec", "templates", "venue")])
