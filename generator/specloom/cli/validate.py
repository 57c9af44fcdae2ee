"""``specloom validate``."""

import sys
from pathlib import Path

import click

from specloom.cli.options import spec_option, venue_option
from specloom.cli.problems import exit_code, show
from specloom.loading import load_api


@click.command("validate")
@spec_option
@venue_option
@click.option("--format", "style", type=click.Choice(["text", "json", "github"]), default="text", show_default=True)
def validate_command(spec: Path, venue: str | None, style: str) -> None:
    """Report every problem in the specs, sorted by place."""
    loaded = load_api(spec, venue, validate="none")
    problems = loaded.problems
    show(problems, spec, style)
    if not problems and style == "text":
        click.echo(f"{spec}: {len(loaded.documents.documents)} files, no problems", err=True)
    sys.exit(exit_code(problems))
