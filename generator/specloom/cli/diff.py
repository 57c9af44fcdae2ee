"""``specloom diff`` and ``specloom changelog``."""

import re
import sys
import tempfile
from pathlib import Path

import click
import msgspec

from specloom.cli.options import spec_option, venue_folder, venue_option
from specloom.cli.problems import readable_api
from specloom.diagnostics import SpecError, visible
from specloom.diff import Change, compare, limit_to, scan
from specloom.diff.changelog import entry, insert, next_version
from specloom.diff.report import as_json, as_markdown, as_text
from specloom.diff.revisions import extract
from specloom.diff.used import BLIND_SPOTS
from specloom.loading import load_api
from specloom.model import Api

_WORKING_TREE = ""

_old = click.argument("old")
_new = click.argument("new", required=False, default=_WORKING_TREE)
_used_by = click.option(
    "--used-by",
    type=click.Path(path_type=Path),
    help="Only changes of calls that are used in this Python file or folder.",
)


@click.command("diff")
@_old
@_new
@spec_option
@venue_option
@_used_by
@click.option("--format", "style", type=click.Choice(["text", "markdown", "json"]), default="text", show_default=True)
@click.option("--fail-on", type=click.Choice(["breaking"]), help="Exit with 1 when there is a change of this kind.")
def diff_command(
    *, old: str, new: str, spec: Path, venue: str | None, used_by: Path | None, style: str, fail_on: str | None
) -> None:
    """Show what changed for callers between two versions of the specs.

    OLD and NEW are spec folders, OpenAPI files, or git revisions of the folder named by --spec; NEW is that folder
    itself when left out. An OpenAPI file is read by the rules of the venue in --spec, and only calls are compared.
    Breaking: code that worked may fail. Behavioural: it runs, but something happens differently. Additive: new.
    """
    changes = _changes(old, new, spec, venue, used_by)
    if style == "json":
        click.echo(as_json(changes), nl=False)
    elif style == "markdown":
        click.echo(as_markdown(changes), nl=False)
    else:
        click.echo(as_text(changes, root=spec.as_posix()), nl=False)
    if fail_on and any(change.impact == fail_on for change in changes):
        sys.exit(1)


@click.command("changelog")
@_old
@_new
@spec_option
@venue_option
@_used_by
@click.option("--into", type=click.Path(path_type=Path, dir_okay=False), help="Write the entry into this file.")
@click.option("--current", metavar="X.Y.Z", help="Version before the change  [default: that of the generated client]")
@click.option("--version", metavar="X.Y.Z", help="Version of the entry  [default: derived from the changes]")
@click.option(
    "--out", type=click.Path(path_type=Path), default=Path("generated"), show_default=True, help="Output folder."
)
def changelog_command(
    *,
    old: str,
    new: str,
    spec: Path,
    venue: str | None,
    used_by: Path | None,
    into: Path | None,
    current: str | None,
    version: str | None,
    out: Path,
) -> None:
    """Write the changelog entry for a change of the specs and propose the next version.

    OLD and NEW are as for specloom diff. The entry goes to stdout, or with --into before the newest version of that
    file.
    """
    changes = _changes(old, new, spec, venue, used_by)
    if not changes:
        click.echo("nothing changed for callers, so there is no entry to write", err=True)
        return
    before = current or _version_of(venue_folder(out, spec, venue))
    number = version or next_version(before, changes)
    text = entry(number, changes)
    if into is None:
        click.echo(text, nl=False)
    else:
        _write(into, insert(into.read_text("utf-8") if into.exists() else "", number, text))
        click.echo(f"wrote the entry for {number} into {into}", err=True)
    click.echo(f"next version: {number} (now {before})", err=True)


def _changes(old: str, new: str, spec: Path, venue: str | None, used_by: Path | None) -> tuple[Change, ...]:
    before, after = _api(old, spec, venue), _api(new, spec, venue)
    if Path(old).is_file() or Path(new).is_file():
        # An OpenAPI file has no channels; that the other side has some is no change.
        before, after = (msgspec.structs.replace(api, channels=()) for api in (before, after))
    changes = compare(before, after)
    if used_by is None:
        return changes
    calls = {e.call for api in (before, after) for e in api.endpoints}
    calls |= {c.call for api in (before, after) for c in api.channels}
    usage = scan(used_by, calls)
    for line in usage.unread:
        click.echo(f"specloom: {line}; left out", err=True)
    click.echo(f"{used_by}: {len(usage.calls)} calls used in {usage.files} files ({BLIND_SPOTS})", err=True)
    return limit_to(changes, usage.calls)


def _api(name: str, spec: Path, venue: str | None) -> Api:
    """The description of a folder, of the spec folder, or of that folder at a revision."""
    if name == _WORKING_TREE:
        return readable_api(load_api(spec, venue, validate="none"), spec)
    if Path(name).is_dir():
        return readable_api(load_api(Path(name), venue, validate="none"), name)
    if Path(name).is_file():
        return _api_of_file(Path(name), spec, venue)
    with tempfile.TemporaryDirectory(prefix="specloom-") as folder:
        return readable_api(load_api(extract(spec, name, Path(folder)), venue, validate="none"), name)


def _api_of_file(file: Path, spec: Path, venue: str | None) -> Api:
    """The description that an OpenAPI file gives; what could not be read of it is told."""
    from specloom.importers.openapi import write_specs  # noqa: PLC0415 - parsers are loaded for this alone

    with tempfile.TemporaryDirectory(prefix="specloom-") as folder:
        try:
            report = write_specs(file, _venue_folder(spec, venue), Path(folder))
        except ValueError as problem:
            raise SpecError(visible(" ".join(str(problem).split()))) from problem
        for finding in report.findings:
            if finding.level == "error":
                click.echo(visible(finding.text()), err=True)
        return load_api(
            Path(folder), validate="none"
        ).api  # what the venue's files say of other calls is no matter here


def _venue_folder(spec: Path, venue: str | None) -> Path:
    """The folder whose rules and shared files an OpenAPI file is read with."""
    found = sorted(path.parent for path in spec.glob("*/venue.yaml"))
    if venue is not None:
        return spec / venue
    if len(found) > 1:
        names = ", ".join(path.name for path in found)
        raise SpecError(f"{spec}: the folder has several venues ({names}); choose one with --venue")
    return found[0] if found else spec / "venue"


def _version_of(out: Path) -> str:
    file = out / "pyproject.toml"
    try:
        found = re.search(r'^version = "([^"]*)"', file.read_text("utf-8"), re.MULTILINE)
    except (OSError, UnicodeDecodeError):
        found = None
    if found is None:
        raise SpecError(f"{file}: there is no version in this file; give the current one with --current")
    return found.group(1)


def _write(file: Path, text: str) -> None:
    part = file.with_name(f".{file.name}.part")
    part.write_text(text, encoding="utf-8", newline="\n")
    part.replace(file)
