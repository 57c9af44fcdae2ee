"""Which paths in the output folder may be written or deleted."""

import os
import re
from pathlib import Path

from specloom.diagnostics import SpecError

_PART = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.\-]{0,120}|\.gitignore")
_RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))}


class OutputProblem(SpecError):
    """The output folder cannot be read or written as asked."""


def inside(out: Path, relative: str) -> Path:
    """The file that ``relative`` names below ``out``.

    Raises:
        OutputProblem: the name leaves the folder, is not portable, or passes through a symbolic link.
    """
    parts = relative.split("/")
    for part in parts:
        if not _PART.fullmatch(part) or part.partition(".")[0].lower() in _RESERVED or part.endswith("."):
            raise OutputProblem(
                f"{relative!r}: not a portable file name inside the output folder; correct the name in the spec"
            )
    place = str(out)
    for part in parts:
        place = os.path.join(place, part)  # noqa: PTH118 - thousands of files: texts are ten times faster than paths
        if os.path.islink(place):  # noqa: PTH114 - the same
            raise OutputProblem(f"{place}: is a symbolic link; remove it: specloom does not write through links")
    return Path(place)
