"""A case's spec folder: the common base with the case's own files laid over it."""

import shutil
from pathlib import Path

CASES = Path(__file__).parent
SCHEMA = CASES.parents[1] / "spec" / "schema"


def base_tree(target: Path) -> Path:
    """A copy of the small valid spec that all cases share."""
    shutil.copytree(CASES / "base", target)
    return target


def case_tree(case: Path, target: Path) -> Path:
    """The base with the files of ``<case>/spec`` over it and those listed in ``removed.txt`` taken away."""
    base_tree(target)
    own = case / "spec"
    if own.is_dir():
        shutil.copytree(own, target, dirs_exist_ok=True)
    removed = case / "removed.txt"
    for file in removed.read_text().split() if removed.exists() else ():
        (target / file).unlink()
    return target
