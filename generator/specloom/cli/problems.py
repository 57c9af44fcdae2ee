"""How diagnostics reach the person."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from specloom.diagnostics import Diagnostic, SpecError, has_errors, render_github, render_json, render_text, visible
from specloom.load import SpecFiles

if TYPE_CHECKING:
    from specloom.loading import LoadedApi
    from specloom.model import Api

UNREADABLE = frozenset({"unreadable", "not-utf8", "control-character", "file-too-big", "link-leaves-spec"})
"""Codes of files that could not be read at all: the run ends with 2 instead of 1."""


def show(problems: list[Diagnostic], spec: Path, style: str) -> None:
    """Print diagnostics as ``text``, ``json`` or ``github``."""
    if style == "json":
        click.echo(render_json(problems, root=f"{spec}/"))
    elif style == "github":
        click.echo(render_github(problems, root=f"{spec}/"), nl=False)
    elif problems:
        click.echo(render_text(problems, SpecFiles(spec), root=f"{spec}/"), nl=False)


def exit_code(problems: list[Diagnostic]) -> int:
    """0 without errors, 2 when a file could not be read, else 1."""
    if not has_errors(problems):
        return 0
    return 2 if any(problem.code in UNREADABLE for problem in problems) else 1


def one_line(problems: list[Diagnostic], spec: Path) -> str:
    """The first error, where it is, and how to see the others: for commands that need specs without errors."""
    errors = [problem for problem in problems if problem.severity == "error"]
    first = errors[0]
    where = f"{spec}/{visible(first.place.file)}:{first.place.line}:{first.place.column}"
    others = f" (and {len(errors) - 1} more)" if len(errors) > 1 else ""
    return f"{where}: {visible(first.message)}{others}; run: specloom validate"


def readable_api(loaded: "LoadedApi", name: Path | str) -> "Api":
    """The API as far as the specs can be read; errors that can be read past are a line on stderr.

    ``name`` is what the person calls the folder. Raises ``SpecError`` when the errors leave too little to show.
    """
    errors = [problem for problem in loaded.problems if problem.severity == "error"]
    try:
        api = loaded.api
    except SpecError as error:
        raise SpecError(f"{name}: {_counted(errors)}; run: specloom validate") from error
    if errors:
        click.echo(f"specloom: {name}: {_counted(errors)}; the rest of the specs is used", err=True)
    return api


def _counted(errors: list[Diagnostic]) -> str:
    first = errors[0]
    where = f"{visible(first.place.file)}:{first.place.line}:{first.place.column}"
    count = f"{len(errors)} errors, the first in" if len(errors) > 1 else "an error in"
    return f"{count} {where}: {visible(first.message)}"
