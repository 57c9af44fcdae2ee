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


def venue_folder(out: Path, spec: Path, venue: str | None) -> Path:
    """``generated/bitget``: where one venue's client and tests are written, which no other venue's run touches.

    ``out`` itself where the specs do not tell which venue is meant: reading them then says so.
    """
    venues = [venue] if venue else [path.parent.name for path in spec.glob("*/venue.yaml")]
    return out / venues[0] if len(venues) == 1 and (spec / venues[0]).parent == spec else out


def chosen_venues(spec: Path, venue: str | None) -> list[str | None]:
    """The venues that a command is for: the one that is named, else all of the folder.

    None stands for a folder without venues: reading it says what is wrong.
    """
    if venue is not None:
        return [venue]
    found = sorted(path.parent.name for path in spec.glob("*/venue.yaml"))
    return [*found] if len(found) > 1 else [None]


spec_option: Decorator = click.option(
    "--spec",
    type=click.Path(path_type=Path),
    default=default_spec,
    show_default="spec, else the specs that come with specloom",
    help="Folder of the specs.",
)
venue_option: Decorator = click.option("--venue", help="The venue, where the folder has several.")
venues_option: Decorator = click.option("--venue", help="One venue alone; all of the folder where left out.")
out_option: Decorator = click.option(
    "--out",
    type=click.Path(path_type=Path),
    default=Path("generated"),
    show_default=True,
    help="Output folder; each venue has a folder of its own in it.",
)
templates_option: Decorator = click.option(
    "--templates",
    type=click.Path(path_type=Path),
    help="Folder whose templates replace built-in ones of the same name.",
)
only_option: Decorator = click.option(
    "--only", metavar="PATTERN", help="Only endpoints whose call or path matches, as v2.spot.market.*"
)
