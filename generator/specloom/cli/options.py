"""Options that several commands share."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from specloom import resources

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]


def default_spec() -> Path:
    """``spec`` here, where there is one; else the specs that come with the package."""
    here = Path("spec")
    return here if here.is_dir() else resources.spec()


spec_option: Decorator = click.option(
    "--spec",
    type=click.Path(path_type=Path),
    default=default_spec,
    show_default="spec, else the specs that come with specloom",
    help="Folder of the specs.",
)
venue_option: Decorator = click.option("--venue", help="The venue, where the folder has several.")
out_option: Decorator = click.option(
    "--out", type=click.Path(path_type=Path), default=Path("generated"), show_default=True, help="Output folder."
)
templates_option: Decorator = click.option(
    "--templates",
    type=click.Path(path_type=Path),
    help="Folder whose templates replace built-in ones of the same name.",
)
only_option: Decorator = click.option(
    "--only", metavar="PATTERN", help="Only endpoints whose call or path matches, as v2.spot.market.*"
)
