"""A case's spec folder: the common base with the case's own files laid over it."""

import shutil
from pathlib import Path

import yaml

CASES = Path(__file__).parent
SCHEMA = CASES.parents[1] / "spec" / "schema"


def base_tree(target: Path) -> Path:
    """A copy of the small valid spec that all cases share."""
    shutil.copytree(CASES / "base", target)
    return target


def case_tree(case: Path, target: Path) -> Path:
    """The base with the files of ``spec/`` over it, the edits of ``edits.yaml``, less those of ``removed.txt``."""
    base_tree(target)
    own = case / "spec"
    if own.is_dir():
        shutil.copytree(own, target, dirs_exist_ok=True)
    edits = case / "edits.yaml"
    if edits.exists():
        apply_edits(edits.read_text(), target)
    removed = case / "removed.txt"
    for file in removed.read_text().split() if removed.exists() else ():
        (target / file).unlink()
    return target


def apply_edits(edits: str, spec: Path) -> None:
    """Replace ``old`` by ``new`` in ``file``, for each of the edits; the text must stand there once."""
    for edit in yaml.load(edits, Loader=yaml.BaseLoader):
        path = spec / edit["file"]
        text = path.read_text()
        if text.count(edit["old"]) != 1:
            message = f"{edit['old']!r} stands {text.count(edit['old'])} times in {edit['file']}, not once"
            raise ValueError(message)
        path.write_text(text.replace(edit["old"], edit["new"]))
