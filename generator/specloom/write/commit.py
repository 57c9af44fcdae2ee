"""Carry out a plan: stage everything first, so that a full disk leaves the old output as it was."""

import contextlib
import os
import shutil
import tempfile
from pathlib import Path

from specloom.write.manifest import NAME
from specloom.write.paths import OutputProblem, inside
from specloom.write.plan import OutputPlan


def commit(out: Path, plan: OutputPlan) -> None:
    """Write, replace and delete what the plan names, then the manifest.

    Raises:
        OutputProblem: the folder cannot be written; nothing in it has changed unless a rename itself failed.
    """
    try:
        out.mkdir(parents=True, exist_ok=True)
        stage = Path(tempfile.mkdtemp(prefix=".specloom-stage-", dir=out))
    except OSError as error:
        raise OutputProblem(f"{out}: {error.strerror}") from error
    try:
        staged = _stage(stage, plan)
        for path, source in staged.items():
            _replace(out, path, source)
        for path in plan.deleted:
            _delete(out, path)
    except OSError as error:
        raise OutputProblem(f"{error.filename or out}: {error.strerror}; the old output is unchanged") from error
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def _stage(stage: Path, plan: OutputPlan) -> dict[str, Path]:
    staged = {}
    for number, (path, data) in enumerate([*plan.texts.items(), (NAME, plan.manifest.text().encode())]):
        place = stage / str(number)
        place.write_bytes(data)
        staged[path] = place
    return staged


def _replace(out: Path, path: str, source: Path) -> None:
    target = out / NAME if path == NAME else inside(out, path)
    target.parent.mkdir(parents=True, exist_ok=True)
    if path == NAME and target.exists() and target.read_bytes() == source.read_bytes():
        return
    os.replace(source, target)  # noqa: PTH105 - Path.replace costs twice as much over thousands of files


def _delete(out: Path, path: str) -> None:
    target = inside(out, path)
    target.unlink(missing_ok=True)
    for parent in target.parents:
        if parent == out or not parent.is_relative_to(out):
            break
        with contextlib.suppress(OSError):
            shutil.rmtree(parent / "__pycache__", ignore_errors=True) if _only_cache(parent) else None
            parent.rmdir()


def _only_cache(folder: Path) -> bool:
    return [entry.name for entry in folder.iterdir()] == ["__pycache__"]
