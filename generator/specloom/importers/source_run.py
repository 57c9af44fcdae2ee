"""What every import of pages does around its reading: nothing when nothing changed, else a report beside the last."""

from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

from specloom.importers.report import ImportReport
from specloom.importers.state import digest_inputs, digest_outputs, load_state, save_state


def run_source(
    into: Path,
    name: str,
    pages: Sequence[tuple[str, str]],
    read: Callable[[ImportReport], None],
    *,
    dry_run: bool,
    report: Path | None,
) -> ImportReport:
    """Run ``read`` unless neither ``pages`` (path and hash) nor anything else has changed since the last import."""
    last = load_state(into, name)
    if last and last.inputs == digest_inputs(into, pages) and last.outputs == digest_outputs(into):
        made = msgspec.structs.replace(last.report, up_to_date=True)
    else:
        made = ImportReport(pages=len(pages))
        read(made)
        made.settle()
        made.compare(last.report if last else None)
        if not dry_run:
            save_state(into, name, digest_inputs(into, pages), made)
    if report:
        made.write(report)
    return made
