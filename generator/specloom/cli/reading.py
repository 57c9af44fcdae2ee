"""Spec folders for commands that tell about specs: they go on with specs that have problems, and say so."""

from pathlib import Path

import click

from specloom.diagnostics import Diagnostic, SpecError, has_errors, visible
from specloom.load import Tree
from specloom.model import Api
from specloom.pipeline import read_tree
from specloom.resolve import build


def read_api(spec: Path, venue: str | None = None, *, title: str = "") -> tuple[Api, Tree]:
    """The description and the merged documents; problems that can be read past are a line on stderr.

    ``title`` names the folder to the person where its own path says nothing. Raises ``SpecError`` when what is wrong
    leaves too little to tell about.
    """
    name = title or str(spec)
    tree, problems = read_tree(spec, venue)
    errors = [problem for problem in problems if problem.severity == "error"]
    try:
        api = build(tree)
    except (KeyError, ValueError, TypeError, AttributeError, IndexError) as problem:
        if not has_errors(problems):
            raise
        raise SpecError(f"{name}: {_counted(errors)}; run: specloom validate") from problem
    if errors:
        click.echo(f"specloom: {name}: {_counted(errors)}; going on with what can be read", err=True)
    return api, tree


def _counted(errors: list[Diagnostic]) -> str:
    first = errors[0]
    where = f"{visible(first.place.file)}:{first.place.line}:{first.place.column}"
    count = f"{len(errors)} problems, the first in" if len(errors) > 1 else "a problem in"
    return f"{count} {where}: {visible(first.message)}"
