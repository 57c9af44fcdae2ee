"""``specloom import``: doc pages and facts into specs."""

import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeVar

import click
from click.core import ParameterSource

from specloom.cli.options import only_option
from specloom.diagnostics import SpecError, visible

if TYPE_CHECKING:
    from specloom.importers.report import ImportReport

_SHOWN = 40
_CommandT = TypeVar("_CommandT", bound=Callable[..., Any])

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


_yes = click.option("--yes", is_flag=True, help="Go on where more than a tenth of the endpoints would be removed.")
_all = click.option("--all", "show_all", is_flag=True, help="Show all findings, those of the last import too.")


def _name(default: str) -> Callable[[_CommandT], _CommandT]:
    return click.option(
        "--name",
        default=default,
        show_default=True,
        callback=_checked_name,
        help="Name of this source; sources of one venue are kept apart by their names.",
    )


def _checked_name(context: click.Context, option: click.Parameter, name: str) -> str:
    if not re.fullmatch(r"[a-z0-9][a-z0-9.-]{0,60}", name):
        raise click.BadParameter("use small letters, digits, '-' and '.'", context, option)
    return name


@click.group("import")
def import_command() -> None:
    """Import an exchange's documentation into specs. Overlays are never touched.

    Each source states its facts on its own: of a fact that two sources state, the newer's is taken, and a page that is
    gone takes only its own facts along.
    """


@import_command.command("bitget-docs")
@_source
@_into
@_name("bitget-docs")
@_dry_run
@_yes
@_all
@_report
def docs_command(
    source: Path, into: Path, name: str, report: Path | None, *, dry_run: bool, yes: bool, show_all: bool
) -> None:
    """Read a folder of doc pages, Markdown or HTML.

    Facts that the pages no longer state are removed. What could not be read is named with page and line.
    """
    from specloom.importers.bitget_pages import import_docs  # noqa: PLC0415 - parsers are loaded for this alone

    _checked(source, into, dry_run=dry_run)
    with _readable(), _progress() as tick:
        made = import_docs(source, into, name=name, dry_run=dry_run, yes=yes, report=report, progress=tick)
    _summary(made, into, dry_run=dry_run, show_all=show_all)


@import_command.command("bitget-catalog")
@_source
@_into
@_name("bitget-catalog")
@_dry_run
@_yes
@_all
@_report
def catalog_command(
    source: Path, into: Path, name: str, report: Path | None, *, dry_run: bool, yes: bool, show_all: bool
) -> None:
    """Read a folder of saved catalogue pages, or of JSON files with the same operations.

    A page must be saved as the server sends it, with its scripts: they hold the operations. What could not be read is
    named with page and operation.
    """
    from specloom.importers.bitget_catalog import import_catalog  # noqa: PLC0415 - parsers are loaded for this alone

    _checked(source, into, dry_run=dry_run)
    with _readable(), _progress() as tick:
        made = import_catalog(source, into, name=name, dry_run=dry_run, yes=yes, report=report, progress=tick)
    _summary(made, into, dry_run=dry_run, show_all=show_all)


@import_command.command("openapi")
@click.argument("files", nargs=-1, required=True, metavar="FILE...", type=click.Path(path_type=Path))
@_into
@_name("openapi")
@click.option(
    "--names", type=click.Choice(["url", "operation"]), help="Name calls by URL or by the operation's own name."
)
@only_option
@_dry_run
@_yes
@_all
@_report
def openapi_command(  # noqa: PLR0917 - click passes them all by name
    files: tuple[Path, ...],
    into: Path,
    name: str,
    names: Literal["url", "operation"] | None,
    only: str | None,
    report: Path | None,
    *,
    dry_run: bool,
    yes: bool,
    show_all: bool,
) -> None:
    """Read OpenAPI 3.0 and 3.1 files, YAML or JSON, or folders of them.

    What OpenAPI cannot say (weights, pools, permissions, the signature's parameters) is looked up where import.yaml of
    the venue says it stands. References are followed among the given files; nothing is fetched. What could not be read
    is named with file and line.
    """
    from specloom.importers.openapi import ImportOptions, import_openapi  # noqa: PLC0415 - parsers for this alone

    for file in files:
        if not file.exists():
            raise SpecError(f"{file}: there is no such file; name the OpenAPI files to import")
    _check_target(into, dry_run=dry_run)
    options = ImportOptions(name=name, names=names, only=only, dry_run=dry_run, yes=yes, report=report)
    with _readable(), _progress() as tick:
        made = import_openapi(files, into, options, tick)
    _summary(made, into, dry_run=dry_run, show_all=show_all)


@import_command.command("facts")
@_source
@_into
@_dry_run
@_all
@_report
def facts_command(source: Path, into: Path, report: Path | None, *, dry_run: bool, show_all: bool) -> None:
    """Write the endpoints that only other sources know, from a folder with endpoints.jsonl and its schemas.

    A doc page that describes one of them takes over when the pages are imported.
    """
    from specloom.importers.facts import import_facts  # noqa: PLC0415 - parsers are loaded for this alone

    _checked(source, into, dry_run=dry_run)
    with _readable():
        made = import_facts(source, into, dry_run=dry_run, report=report)
    _summary(made, into, dry_run=dry_run, show_all=show_all)


def _checked(source: Path, into: Path, *, dry_run: bool) -> None:
    if not source.is_dir():
        raise SpecError(f"{source}: there is no such folder; name the folder to import from")
    _check_target(into, dry_run=dry_run)


def _check_target(into: Path, *, dry_run: bool) -> None:
    """Refuse what is no folder; one that is not there yet, is empty, or has only rules becomes that of a new venue."""
    if into.exists() and not into.is_dir():
        raise SpecError(f"{into}: not a folder; name the folder of a venue with --into")
    has_rules = any((into / name).is_file() for name in ("import.yaml", "venue.yaml"))
    is_new = has_rules or not any(into.iterdir()) if into.is_dir() else _is_named("into") and into.parent.is_dir()
    is_new = is_new and not (into / "fields.yaml").exists()
    if not is_new and not (into / "fields.yaml").is_file():
        raise SpecError(f"{into}: not the folder of a venue (it has no fields.yaml); name one with --into")
    if is_new and not dry_run:
        from specloom.importers.writer import start_dictionary  # noqa: PLC0415 - parsers are loaded for this alone

        start_dictionary(into)


def _is_named(option: str) -> bool:
    """Whether the user wrote the option, so that it is no slip to make what it names."""
    return click.get_current_context().get_parameter_source(option) is ParameterSource.COMMANDLINE


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


def _summary(made: "ImportReport", into: Path, *, dry_run: bool, show_all: bool) -> None:
    """What was read on the first line, then each change, then what is new to look at, then the counts."""
    click.echo(f"read {made.pages} pages: {made.endpoints} endpoints, {made.channels} channels")
    _files("would write" if dry_run else "wrote", into, made.added)
    _files("would change" if dry_run else "changed", into, made.changed)
    _files("would remove" if dry_run else "removed", into, made.removed)
    for old, new in made.moved:
        click.echo(f"moved {visible(old)} -> {visible(new)}")
    _findings(made, show_all=show_all)
    changes = f"{len(made.added)} written, {len(made.changed)} changed, {len(made.removed)} removed"
    levels = Counter(finding.level for finding in made.findings)
    words = sum(finding.code == "needs-words" for finding in made.findings)
    click.echo(f"{changes}; {levels['error']} not imported, {levels['warning']} to check, {words} names need words")


def _files(verb: str, into: Path, files: list[str]) -> None:
    for file in files[:_SHOWN]:
        click.echo(f"{verb} {(into / file).as_posix()}")
    if len(files) > _SHOWN:
        click.echo(f"{verb} {len(files) - _SHOWN} more")


def _findings(made: "ImportReport", *, show_all: bool) -> None:
    """What was not imported, then what is new since the last import; of the rest only how much there is."""
    wanted = [finding for finding in made.findings if finding.level != "note" or finding.code == "needs-words"]
    errors = [finding for finding in wanted if finding.level == "error"]
    others = [finding for finding in wanted if finding.level != "error"]
    news = others if show_all else [finding for finding in others if finding in set(made.news)]
    for finding in [*errors, *(news if show_all else news[:_SHOWN])]:
        click.echo(visible(finding.text()), err=True)
    if not show_all and len(news) > _SHOWN:
        click.echo(f"{len(news) - _SHOWN} more to check; --all shows them, --report FILE.json lists them", err=True)
    if len(others) > len(news):
        click.echo(f"{len(others) - len(news)} to check as in the last import; --all shows them", err=True)
