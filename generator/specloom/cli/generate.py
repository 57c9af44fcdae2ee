"""``specloom generate`` and ``specloom check``."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from specloom.cli.options import (
    chosen_venues,
    only_option,
    out_option,
    spec_option,
    templates_option,
    venue_folder,
    venues_option,
)

if TYPE_CHECKING:
    from specloom.pipeline import GenerateOptions, OnProgress
    from specloom.write import OutputPlan


@click.command("generate")
@spec_option
@out_option
@only_option
@templates_option
@venues_option
@click.option("--force", is_flag=True, help="Overwrite generated files that were edited by hand.")
@click.option("--watch", is_flag=True, help="Keep running, and generate again when a spec changes.")
def generate_command(
    spec: Path, out: Path, only: str | None, templates: Path | None, venue: str | None, *, force: bool, watch: bool
) -> None:
    """Generate the client and its tests from the specs."""
    runs = [_arguments(spec, out, only, templates, one) for one in chosen_venues(spec, venue)]
    code = max(_generate(arguments, force=force) for arguments in runs)
    if not watch:
        sys.exit(code)
    from watchfiles import watch as changes  # noqa: PLC0415 - only --watch needs it

    click.echo(f"watching {spec}; stop with Ctrl-C", err=True)
    for _ in changes(*[folder for folder in (spec, templates) if folder], raise_interrupt=False):
        for arguments in runs:
            _generate(arguments, force=force, watching=True)


def _arguments(spec: Path, out: Path, only: str | None, templates: Path | None, venue: str | None) -> dict[str, object]:
    """What one venue's run is given; each writes to a folder of its own."""
    return {
        "spec": spec,
        "out": venue_folder(out, spec, venue),
        "only": only,
        "templates": templates,
        "venue": venue,
    }


def _generate(arguments: dict[str, object], *, force: bool, watching: bool = False) -> int:
    from specloom.incremental.stamps import is_up_to_date  # noqa: PLC0415 - light: the run that changes nothing ends here

    started = time.perf_counter()
    if is_up_to_date(arguments):
        click.echo("nothing changed")
        return 0
    from specloom.diagnostics import SpecError  # noqa: PLC0415
    from specloom.pipeline import SpecInvalid, generate  # noqa: PLC0415 - heavy: YAML, schemas, templates

    try:
        with _progress() as on_progress:
            plan = generate(_options(arguments), force=force, on_progress=on_progress)
    except SpecInvalid as invalid:
        return _show_problems(invalid)
    except SpecError as error:
        if not watching:
            raise
        click.echo(f"specloom: {error}", err=True)
        return 2
    return _report(plan, Path(str(arguments["out"])), time.perf_counter() - started, force=force)


def _options(arguments: dict[str, object]) -> "GenerateOptions":
    from specloom.pipeline import GenerateOptions  # noqa: PLC0415

    return GenerateOptions(**arguments)  # type: ignore[arg-type]


def _show_problems(invalid: Exception) -> int:
    from specloom.cli.problems import exit_code, show  # noqa: PLC0415
    from specloom.pipeline import SpecInvalid  # noqa: PLC0415

    assert isinstance(invalid, SpecInvalid)
    show(invalid.diagnostics, invalid.spec, "text")
    return exit_code(invalid.diagnostics)


def _report(plan: "OutputPlan", out: Path, seconds: float, *, force: bool) -> int:
    if plan.edited and not force:
        for path in plan.edited:
            click.echo(f"{out / path}: edited by hand since it was generated", err=True)
        click.echo(
            "specloom: nothing was written; save your changes elsewhere, or overwrite them with --force", err=True
        )
        return 1
    few = [*plan.created, *plan.changed, *plan.edited]
    for path in few if len(few) <= _FEW else []:
        click.echo(f"wrote {out / path}")
    for path in plan.deleted if len(plan.deleted) <= _FEW else []:
        click.echo(f"deleted {out / path}")
    written = len(few)
    click.echo(f"{written} written, {len(plan.deleted)} deleted, {plan.unchanged} unchanged in {seconds:.1f} s")
    return 0


_FEW = 20


@click.command("check")
@spec_option
@out_option
@only_option
@templates_option
@venues_option
def check_command(spec: Path, out: Path, only: str | None, templates: Path | None, venue: str | None) -> None:
    """Exit with 1 and show the difference when the generated files are out of date."""
    runs = [_arguments(spec, out, only, templates, one) for one in chosen_venues(spec, venue)]
    sys.exit(max(_check(arguments) for arguments in runs))


def _check(arguments: dict[str, object]) -> int:
    """One venue's exit code."""
    from specloom.incremental.stamps import is_up_to_date  # noqa: PLC0415 - light: the run that finds nothing ends here

    if is_up_to_date(arguments):
        click.echo("up to date")
        return 0
    from specloom.pipeline import SpecInvalid, check, difference  # noqa: PLC0415 - heavy: YAML, schemas, templates

    options = _options(arguments)
    try:
        with _progress() as on_progress:
            plan = check(options, on_progress)
    except SpecInvalid as invalid:
        return _show_problems(invalid)
    if plan.is_up_to_date:
        click.echo("up to date")
        return 0
    for line in difference(options, plan):
        click.echo(line if line.endswith("\n") else line + "\n", nl=False)
    stale = len(plan.created) + len(plan.changed) + len(plan.deleted) + len(plan.edited)
    click.echo(f"specloom: {stale} files are out of date; run: specloom generate", err=True)
    return 1


@contextmanager
def _progress() -> Iterator["OnProgress"]:
    """A bar on a terminal; nothing in a pipe."""
    if not sys.stderr.isatty():
        yield lambda _step, _done, _total: None
        return
    from rich.console import Console  # noqa: PLC0415 - only a terminal needs it
    from rich.progress import Progress  # noqa: PLC0415

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("starting", total=1)

        def on_progress(step: str, done: int, total: int) -> None:
            bar.update(task, description=step, completed=done, total=total)

        yield on_progress
