"""``specloom fetch``: an exchange's public doc pages, gently."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from specloom.diagnostics import SpecError, visible

if TYPE_CHECKING:
    from specloom.importers.fetch import Fetched

_SHOWN = 20
_BY_HAND = """\
To save pages by hand: open each in a browser, save it as "Web page, HTML only" below {folder}/ (any name that ends in
.html), and run `specloom import bitget-catalog {folder}`. Its scripts hold the operations, so save the page as the
server sends it, not a print or a reader's view of it."""


@click.group("fetch")
def fetch_command() -> None:
    """Get an exchange's doc pages. No other command asks a foreign server for anything."""


@fetch_command.command("bitget")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@click.option(
    "--site",
    default="https://www.bitget.com/docs",
    show_default=True,
    help="Address of the docs.",
)
@click.option(
    "--pause",
    type=click.FloatRange(0.0, 60.0),
    default=1.0,
    show_default=True,
    help="Seconds between two requests.",
)
def bitget_command(folder: Path, site: str, pause: float) -> None:
    """Get the pages of the catalogue of operations into FOLDER.

    Pages that have not changed are not sent again. A run that was interrupted goes on where it ended. Exit 1 when a
    page was refused or failed; what could be had is saved all the same.
    """
    from specloom.importers.fetch import Site, fetch_site  # noqa: PLC0415 - network code is loaded for this alone

    docs = Site(site.rstrip("/"), "catalog")
    problem = docs.problem()
    if problem:
        raise SpecError(visible(problem))
    with _progress() as tick:
        made = fetch_site(docs, folder, pause=pause, progress=tick)
    _summary(made, folder)
    if not made.whole:
        sys.exit(1)


def _summary(made: "Fetched", folder: Path) -> None:
    for verb, files in (("saved", made.new), ("changed", made.changed), ("removed", made.gone)):
        for file in files[:_SHOWN]:
            click.echo(f"{verb} {(folder / file).as_posix()}")
        if len(files) > _SHOWN:
            click.echo(f"{verb} {len(files) - _SHOWN} more")
    for address, why in made.failed:
        click.echo(visible(f"{address}: {why}; run again to try it once more"), err=True)
    for address in made.refused:
        click.echo(visible(f"{address}: the site refuses programs here (403 or the like)"), err=True)
    if made.refused:
        click.echo(_BY_HAND.format(folder=folder.as_posix()), err=True)
    counts = f"{len(made.new)} saved, {len(made.changed)} changed, {made.same} unchanged, {len(made.gone)} removed"
    click.echo(f"{counts}; {len(made.refused)} refused, {len(made.failed)} failed")


@contextmanager
def _progress() -> Iterator[Callable[[int, int, str], None] | None]:
    """A bar on a terminal; a line for each tenth page in a pipe."""
    if not sys.stderr.isatty():
        yield _line
        return
    from rich.console import Console  # noqa: PLC0415 - only a terminal needs it
    from rich.progress import Progress  # noqa: PLC0415

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("fetching pages", total=None)
        yield lambda done, total, _: bar.update(task, completed=done, total=total)


def _line(done: int, total: int, address: str) -> None:
    if done == total or done % 10 == 0:
        click.echo(visible(f"{done} of {total}: {address}"), err=True)
