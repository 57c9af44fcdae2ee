"""The spec folder as it was at a git revision."""

import io
import shutil
import subprocess
import tarfile
from pathlib import Path

from specloom.diagnostics import SpecError

_SECONDS = 60


def is_revision(spec: Path, name: str) -> bool:
    """Whether the repository around ``spec`` knows a commit by that name."""
    return (
        bool(name)
        and _git(spec, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}") is not None
    )


def extract(spec: Path, revision: str, into: Path) -> Path:
    """Write the spec folder as it was at ``revision`` below ``into``; returns the folder.

    Raises ``SpecError`` when there is no git, no repository, no such revision, or no spec folder in it.
    """
    if shutil.which("git") is None:
        raise SpecError(f"{revision}: there is no such folder, and git is not installed to look for a revision")
    inside = _git(spec, "rev-parse", "--show-prefix")
    if inside is None:
        raise SpecError(f"{revision}: there is no such folder, and {spec} is not in a git repository")
    if not is_revision(spec, revision):
        raise SpecError(f"{revision}: neither a folder nor a revision of the repository around {spec}")
    folder = inside.decode().strip().rstrip("/")
    archive = _git(spec, "archive", "--format=tar", "--end-of-options", f"{revision}:{folder}", at_top=True)
    if archive is None:
        raise SpecError(f"{revision}: has no folder {folder or '.'} (named with --spec)")
    with tarfile.open(fileobj=io.BytesIO(archive)) as members:
        members.extractall(into, filter="data")
    return into


def _git(spec: Path, *arguments: str, at_top: bool = False) -> bytes | None:
    """What git prints, ``None`` when it refuses."""
    folder = spec if spec.is_dir() else Path()
    if at_top:
        top = _git(spec, "rev-parse", "--show-toplevel")
        folder = Path(top.decode().rstrip("\n")) if top else folder
    command = ["git", "-C", str(folder), *arguments]
    try:
        made = subprocess.run(command, capture_output=True, check=False, timeout=_SECONDS, stdin=subprocess.DEVNULL)  # noqa: S603 - arguments are a list, and a revision cannot be an option
    except (OSError, subprocess.TimeoutExpired):
        return None
    return made.stdout if made.returncode == 0 else None
