"""What the last run saw, by size, inode and times: a run that finds the same ends before YAML or Jinja2 are imported.

The notes lie in ``.specloom-cache`` of the output folder and may be deleted at any time.
"""

import os
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

import msgspec

from specloom import resources

FOLDER = ".specloom-cache"
_NAME = "state"
_SETTLED_NS = 20_000_000
"""File times move in steps; a state is saved only when the newest file is older than such a step."""

Stamp = tuple[int, int, int, int]


class State(msgspec.Struct, frozen=True):
    """Stamps of every file read and every file written, for one set of arguments."""

    arguments: str
    inputs: dict[str, Stamp]
    outputs: dict[str, Stamp]


def unchanged(arguments: Mapping[str, object]) -> bool:
    """Whether specs, templates, generator and output are all as the last full run left them."""
    if arguments.get("only") is not None:
        return False
    try:
        state = msgspec.msgpack.decode((_out(arguments) / FOLDER / _NAME).read_bytes(), type=State)
    except (OSError, msgspec.MsgspecError):
        return False
    if state.arguments != _words(arguments):
        return False
    return _outputs_same(_out(arguments), state.outputs) and inputs(arguments) == state.inputs


def remember(arguments: Mapping[str, object], outputs: Mapping[str, object]) -> None:
    """Note the state after a run that left the output as the specs say; ``outputs`` are relative paths."""
    out = _out(arguments)
    found = inputs(arguments)
    root = str(out)
    made = {path: _stamp(os.lstat(f"{root}/{path}")) for path in [*outputs, "MANIFEST.json"]}
    newest = max(max(stamp[1:3]) for stamp in [*found.values(), *made.values()])
    wait = newest + _SETTLED_NS - time.time_ns()
    if 0 < wait <= _SETTLED_NS:
        time.sleep(wait / 1e9)
    state = State(_words(arguments), found, made)
    folder = cache_folder(out)
    (folder / f"{_NAME}.new").write_bytes(msgspec.msgpack.encode(state))
    os.replace(folder / f"{_NAME}.new", folder / _NAME)  # noqa: PTH105 - one word for what happens


def output_stamps(out: Path) -> dict[str, Stamp]:
    """The stamps of the files that the last full run wrote; empty when it left none."""
    try:
        return msgspec.msgpack.decode((out / FOLDER / _NAME).read_bytes(), type=State).outputs
    except (OSError, msgspec.MsgspecError):
        return {}


def has_stamp(path: str, stamp: Stamp | None) -> bool:
    """Whether a file is there and looks as it did."""
    try:
        return stamp is not None and _stamp(os.lstat(path)) == stamp
    except OSError:
        return False


def cache_folder(out: Path) -> Path:
    """The folder of notes, with a file that keeps it out of version control."""
    folder = out / FOLDER
    folder.mkdir(exist_ok=True)
    ignore = folder / ".gitignore"
    if not ignore.exists():
        ignore.write_text("*\n")
    return folder


def inputs(arguments: Mapping[str, object]) -> dict[str, Stamp]:
    """Stamps of all files that a run reads."""
    folders = [Path(str(arguments["spec"])), resources.templates(), resources.package()]
    if arguments.get("templates"):
        folders.append(Path(str(arguments["templates"])))
    return {path: stamp for folder in folders for path, stamp in _files(str(folder.resolve()))}


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


def _words(arguments: Mapping[str, object]) -> str:
    return repr([(name, str(arguments.get(name))) for name in ("spec", "templates", "venue")])
