"""``specloom import``: doc pages and facts into specs."""

import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from specloom.diagnostics import SpecError, visible

if TYPE_CHECKING:
    from specloom.importers.report import Finding, ImportReport

_SHOWN = 40

_source = click.argument("source", type=click.Path(path_type=Path))
_into = click.option(
    "--into",
    type=click.Path(path_type=Path),
    default=Path("spec/bitget"),
    show_default=True,
    help="Folder of the venue's specs.",
)
_dry_run = click.option("--dry-run", is_flag=True, help="Write no spec; only tell what would change.")
_report = click.option(
    "--report", type=click.Path(path_type=Path, dir_okay=False), help="Write all findings as JSON into this file."
)


@click.group("import")
def import_command() -> None:
    """Read an exchange's docs into specs. Overlays are never touched."""


@import_command.command("bitget-docs")
@_source
@_into
@_dry_run
@_report
def docs_command(source: Path, into: Path, report: Path | None, *, dry_run: bool) -> None:
    """Read a folder of doc pages, Markdown or HTML.

    Facts that the pages no longer state are removed. What could not be read is named with page and line.
    """
    from specloom.importers.bitget_pages import import_docs  # noqa: PLC0415 - parsers are loaded for this alone

    _checked(source, into)
    with _readable(), _progress() as tick:
        made = import_docs(source, into, dry_run=dry_run, report=report, progress=tick)
    _summary(made, into, dry_run=dry_run)


@import_command.command("facts")
@_source
@_into
@_dry_run
@_report
def facts_command(source: Path, into: Path, report: Path | None, *, dry_run: bool) -> None:
    """Write the endpoints that only other sources know, from a folder with endpoints.jsonl and its schemas.

    A doc page that describes one of them takes over when the pages are imported.
    """
    from specloom.importers.facts import import_facts  # noqa: PLC0415 - parsers are loaded for this alone

    _checked(source, into)
    with _readable():
        made = import_facts(source, into, dry_run=dry_run, report=report)
    _summary(made, into, dry_run=dry_run)


def _checked(source: Path, into: Path) -> None:
    if not source.is_dir():
        raise SpecError(f"{source}: no such folder; name the folder to import from")
    if not (into / "fields.yaml").is_file():
        raise SpecError(f"{into}: not the folder of a venue (it has no fields.yaml); name one with --into")


@contextmanager
def _readable() -> Iterator[None]:
    """Inputs that are not what they should be are told in one line."""
    try:
        yield
    except ValueError as problem:
        raise SpecError(visible(" ".join(str(problem).split()))) from problem


@contextmanager
def _progress() -> Iterator[Callable[[int, int], None] | None]:
    """A bar on a terminal; nothing in a pipe."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console  # noqa: PLC0415 - only a terminal needs it
    from rich.progress import Progress  # noqa: PLC0415

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("reading pages", total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


def _summary(made: "ImportReport", into: Path, *, dry_run: bool) -> None:
    """What was read on the first line, then each change, then what a person should look at, then the counts."""
    click.echo(f"read {made.pages} pages: {made.endpoints} endpoints, {made.channels} channels")
    _files("would write" if dry_run else "wrote", into, made.added)
    _files("would change" if dry_run else "changed", into, made.changed)
    _files("would remove" if dry_run else "removed", into, made.removed)
    for old, new in made.moved:
        click.echo(f"moved {visible(old)} -> {visible(new)}")
    _findings(made.findings)
    changes = f"{len(made.added)} written, {len(made.changed)} changed, {len(made.removed)} removed"
    levels = Counter(finding.level for finding in made.findings)
    words = sum(finding.code == "needs-words" for finding in made.findings)
    click.echo(f"{changes}; {levels['error']} not imported, {levels['warning']} to check, {words} names need words")


def _files(verb: str, into: Path, files: list[str]) -> None:
    for file in files[:_SHOWN]:
        click.echo(f"{verb} {(into / file).as_posix()}")
    if len(files) > _SHOWN:
        click.echo(f"{verb} {len(files) - _SHOWN} more")


def _findings(findings: "list[Finding]") -> None:
    """What was not imported in full, of the rest the beginning: --report has all of it."""
    errors = [finding for finding in findings if finding.level == "error"]
    others = [finding for finding in findings if finding.level == "warning" or finding.code == "needs-words"]
    for finding in [*errors, *others[:_SHOWN]]:
        click.echo(visible(finding.text()), err=True)
    if len(others) > _SHOWN:
        click.echo(f"{len(others) - _SHOWN} more to check; --report FILE.json lists all", err=True)
