"""A case of a rejected spec: what differs from the base, and what a user is told about it.

    python tests/cases/new_case.py NAME FILE OLD NEW    a new case: OLD replaced by NEW in a file of the base
    python tests/cases/new_case.py --update [NAME …]    rewrites stderr.txt of these cases, or of all, accepted ones too

A case is a folder in tests/cases/rejected with ``edits.yaml``, to which more edits may be added, and ``stderr.txt``.
Read the message before you commit it: it is what the test expects from then on.
An accepted case is a folder in tests/cases/accepted with one spec file below ``spec/``; ``--update`` without names
writes the modules that are made of it into ``expected/``.
"""

import json
import sys
import tempfile
from pathlib import Path

from accepted_cases import update_accepted
from spec_cases import CASES, SCHEMA, apply_edits, base_tree, case_tree

from specloom.diagnostics import render_text
from specloom.load import Schemas, SpecFiles, load_tree
from specloom.validate import validate

REJECTED = CASES / "rejected"


def main(words: list[str]) -> int:
    """Make one case or rewrite what is expected; 2 when the arguments make no sense."""
    if words[:1] == ["--update"]:
        cases = [REJECTED / name for name in words[1:]] or sorted(REJECTED.iterdir())
    elif len(words) == 4 and not words[0].startswith("-"):
        cases = [new_case(*words)]
    else:
        print(__doc__, file=sys.stderr)
        return 2
    if words == ["--update"]:
        with tempfile.TemporaryDirectory() as folder:
            print(*update_accepted(Path(folder)), sep="\n")
    for case in cases:
        if update(case):
            print(f"{case.relative_to(CASES.parents[1])}/stderr.txt\n{(case / 'stderr.txt').read_text()}")
    return 0


def new_case(name: str, file: str, old: str, new: str) -> Path:
    """The folder of a case that replaces ``old``, which stands once in ``file``."""
    case = REJECTED / name
    if case.exists():
        sys.exit(f"there is a case {name} already; to rewrite what it expects: new_case.py --update {name}")
    edits = f"- file: {json.dumps(file)}\n  old: {json.dumps(old)}\n  new: {json.dumps(new)}\n"
    with tempfile.TemporaryDirectory() as folder:
        try:
            apply_edits(edits, base_tree(Path(folder) / "spec"))
        except (ValueError, OSError) as problem:
            sys.exit(str(problem))
    case.mkdir()
    (case / "edits.yaml").write_text(edits)
    return case


def update(case: Path) -> bool:
    """Write what a user is told now; whether that is something else than before."""
    with tempfile.TemporaryDirectory() as folder:
        told = complaints(case_tree(case, Path(folder) / "spec"), Schemas(SCHEMA))
    expected = case / "stderr.txt"
    if expected.exists() and expected.read_text() == told:
        return False
    expected.write_text(told)
    return True


def complaints(spec: Path, schemas: Schemas) -> str:
    """What ``specloom validate`` says about a spec folder."""
    return render_text(validate(load_tree(spec, schemas)), SpecFiles(spec))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
