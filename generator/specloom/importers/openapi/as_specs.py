"""An OpenAPI file as a spec folder that nobody keeps: for a look at it before importing."""

import re
import shutil
from pathlib import Path

from specloom.importers.openapi.run import ImportOptions, import_openapi
from specloom.importers.report import ImportReport
from specloom.importers.writer import start_dictionary

_SHARED = ("venue.yaml", "symbols.yaml", "fields.yaml", "enums.yaml", "error-classes.yaml", "import.yaml")
_POOL = re.compile(r"^rate_limit: \{pool: (\w+),", re.MULTILINE)


def write_specs(file: Path, venue: Path, folder: Path) -> ImportReport:
    """Import ``file`` below ``folder``, by the rules of ``venue`` and with what its calls share.

    An export of ours brings what its calls share along; ``venue`` may then be missing. Raises as ``import_openapi``.
    """
    into = folder / venue.name
    into.mkdir(parents=True)
    for name in _SHARED:
        if (venue / name).is_file():
            shutil.copy(venue / name, into / name)
    if (venue / "errors").is_dir():
        shutil.copytree(venue / "errors", into / "errors")
    if not (into / "fields.yaml").exists():
        start_dictionary(into)
    report = import_openapi([file], into, ImportOptions(yes=True))
    _add_pools(into)
    return report


def _add_pools(into: Path) -> None:
    """Pools that the file names and the venue does not have yet: that they are new is for the diff to say."""
    file = into / "venue.yaml"
    if not file.exists():
        return
    text = file.read_text(encoding="utf-8")
    specs = [spec.read_text(encoding="utf-8") for spec in (into / "rest").rglob("*.yaml")]
    named = sorted({pool for spec in specs for pool in _POOL.findall(spec)})
    missing = [pool for pool in named if not re.search(rf"^    {pool}:", text, re.MULTILINE)]
    lines = "".join(f"    {pool}: {{windows: [{{units: 1000000, per: 1s}}], scope: uid}}\n" for pool in missing)
    if not lines:
        return
    head = "limits:\n" if "\n  pools:\n" not in text else "  pools:\n"
    added = f"limits:\n  pools:\n{lines}" if head == "limits:\n" else f"  pools:\n{lines}"
    file.write_text(text.replace(head, added, 1), encoding="utf-8")
