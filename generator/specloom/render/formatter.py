"""``ruff format`` over many texts at once: the one process that the generator starts."""

import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Mapping
from pathlib import Path

from specloom.diagnostics import SpecError


class FormatProblem(SpecError):
    """The formatter is missing, or refused what was rendered."""


def format_python(texts: Mapping[str, str]) -> dict[str, str]:
    """The same texts in the project's format; what is not Python passes through.

    Raises:
        FormatProblem: a text is not valid Python, named with the formatter's own words.
    """
    python = [path for path in texts if path.endswith(".py")]
    if not python:
        return dict(texts)
    with tempfile.TemporaryDirectory(prefix="specloom-format-", dir=_memory()) as folder:
        root = Path(folder)
        for number, path in enumerate(python):
            (root / f"{number}.py").write_text(texts[path], encoding="utf-8")
        _run(root, python)
        formatted = {path: (root / f"{number}.py").read_text(encoding="utf-8") for number, path in enumerate(python)}
    return {**texts, **formatted}


def _run(root: Path, names: list[str]) -> None:
    command = [
        _ruff(),
        "format",
        "--isolated",
        "--no-cache",
        "--line-length=120",
        "--target-version=py311",
        "--quiet",
        str(root),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own fixed command
    if done.returncode:
        words = done.stderr.strip().replace(str(root) + "/", "")
        for number, name in enumerate(names):
            words = words.replace(f" {number}.py", f" {name}")
        raise FormatProblem(f"error[format]: a template rendered text that is not valid Python: {words}")


def _memory() -> str | None:
    """A folder in memory for thousands of short-lived files, where the system has one with room."""
    place = "/dev/shm"  # noqa: S108 - the folder made in it is private and has a random name
    roomy = Path(place).is_dir() and os.access(place, os.W_OK) and shutil.disk_usage(place).free > _ROOM
    return place if roomy else None


_ROOM = 256 * 2**20


def _ruff() -> str:
    beside = Path(sysconfig.get_path("scripts")) / ("ruff.exe" if sys.platform == "win32" else "ruff")
    found = str(beside) if beside.exists() else shutil.which("ruff")
    if not found:
        raise FormatProblem("error[format]: ruff is not installed; install it with: pip install ruff")
    return found
