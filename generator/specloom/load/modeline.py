"""The first line that tells an editor which schema to complete and explain with."""

import re

from specloom.diagnostics import Diagnostic, Place, quoted, warning
from specloom.load.kinds import kind_of

_MODELINE = re.compile(r"# *yaml-language-server: *\$schema=(\S*)")


def modeline(file: str) -> str:
    """The line that belongs at the top of a spec file: the way from its folder to its schema."""
    return f"# yaml-language-server: $schema={'../' * file.count('/')}schema/{kind_of(file)}.schema.json"


def modeline_problems(file: str, text: str) -> list[Diagnostic]:
    """The complaint about a modeline that leads to no schema or to that of another kind; addresses are not followed."""
    found = _MODELINE.match(text)
    if not found or "://" in found[1] or modeline(file).endswith(f"={found[1]}"):
        return []
    message = f"{quoted(found[1])} is not the schema of this file, so an editor cannot help with it"
    return [warning(Place(file, 1, found.start(1) + 1), "wrong-modeline", message, f"write {modeline(file)}")]
