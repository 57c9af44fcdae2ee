"""Accepted cases: each folder under accepted/ is one idea of the spec language, and what is made of it.

All cases are laid over the common base at once and generated once; ``expected/`` of a case holds the modules of its own
endpoints, word for word.
"""

import shutil
from pathlib import Path

from spec_cases import CASES, base_tree

from specloom.loading import load_api
from specloom.pipeline import GenerateOptions, generate

ACCEPTED = CASES / "accepted"
HOSTILE = CASES.parent / "hostile" / "spec"


def accepted_client(folder: Path) -> Path:
    """The client of the base, of the spec that uses everything the language has, and of all cases."""
    spec = base_tree(folder / "spec")
    for more in (HOSTILE, *sorted(ACCEPTED.glob("*/spec"))):
        shutil.copytree(more, spec, dirs_exist_ok=True)
    generate(GenerateOptions(spec=spec, out=folder / "out"))
    return folder / "out"


def modules(case: Path, client: Path) -> dict[str, str]:
    """The generated modules of a case's own endpoints: path below the client → text."""
    own = {path.relative_to(case / "spec").as_posix() for path in (case / "spec").rglob("*.yaml")}
    api = load_api(client.parent / "spec").api
    calls = [endpoint.call for endpoint in (*api.endpoints, *api.channels) if endpoint.origin.file in own]
    paths = [f"{api.venue.package}/{call.replace('.', '/')}.py" for call in calls]
    return {path: (client / path).read_text() for path in paths}


def update_accepted(folder: Path) -> list[Path]:
    """Write what is made of every case now; the files that were something else before."""
    client, changed = accepted_client(folder), []
    for case in sorted(ACCEPTED.iterdir()):
        for path, text in modules(case, client).items():
            file = case / "expected" / path
            if not file.exists() or file.read_text() != text:
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(text)
                changed.append(file)
    return changed
