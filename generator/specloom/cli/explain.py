"""``specloom explain``."""

import re
from collections.abc import Iterator
from pathlib import Path

import click

from specloom import resources
from specloom.cli.options import out_option, spec_option, templates_option, venue_folder, venue_option
from specloom.cli.problems import one_line
from specloom.diagnostics import SpecError
from specloom.write.manifest import NAME, Entry, Manifest

_PLACE = re.compile(r"(.+?):([0-9]{1,9})(?::[0-9]+)?")


@click.command("explain")
@click.argument("place", metavar="FILE[:LINE]")
@spec_option
@out_option
@templates_option
@venue_option
def explain_command(place: str, spec: Path, out: Path, templates: Path | None, venue: str | None) -> None:
    """Name the spec lines and the template lines that a generated file, or one line of it, was made from.

    The first of each kind is what begins the line. Values that the line states come before those that it is repeated
    or chosen for.
    """
    name, number = _split(place)
    folder, path, entry = _entry(name, venue_folder(out, spec, venue))
    lines = (folder / path).read_text("utf-8", "replace").splitlines()
    if number is not None and not 1 <= number <= max(1, len(lines)):
        raise SpecError(f"{folder / path}: there is no line {number}; the last is line {len(lines)}")
    click.echo(f"{(folder / path).as_posix()}{f':{number}' if number else ''}")
    for title, where in _origins(entry, folder / path, path, number, spec=spec, templates=templates, venue=venue):
        click.echo(f"  {title}: {where}")


def _split(place: str) -> tuple[Path, int | None]:
    found = _PLACE.fullmatch(place)
    return (Path(found.group(1)), int(found.group(2))) if found else (Path(place), None)


def _entry(name: Path, out: Path) -> tuple[Path, str, Entry]:
    """The output folder, the file's path in it, and what the manifest says of it."""
    file = name if name.exists() or name.is_absolute() else out / name
    if not file.is_file():
        raise SpecError(f"{name}: there is no such file, neither here nor in {out}")
    for folder in file.absolute().parents:
        if (folder / NAME).is_file():
            path = file.absolute().relative_to(folder).as_posix()
            entry = Manifest.load(folder).files.get(path)
            if entry is None:
                raise SpecError(f"{file}: this file was not generated; {folder / NAME} does not list it")
            return _relative(folder), path, entry
    raise SpecError(f"{file}: this file was not generated; no folder above it has a {NAME}")


def _relative(path: Path) -> Path:
    """The path as seen from here, where it is below."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path


def _origins(
    entry: Entry, file: Path, path: str, number: int | None, *, spec: Path, templates: Path | None, venue: str | None
) -> Iterator[tuple[str, str]]:
    """What to name as the origin, each with a title."""
    if entry.template == "runtime":
        source = _shown(resources.runtime() / path.partition("/_runtime/")[2])
        yield "copied from the runtime", f"{source}{f':{number}' if number else ''}"
        return
    if number is None:
        yield from _whole_file(entry.spec, spec)
        yield "template", _shown(_template(entry.template, templates))
        return
    yield from _line_origins(file, path, number, spec=spec, templates=templates, venue=venue)


def _whole_file(file: str, spec: Path) -> Iterator[tuple[str, str]]:
    """The spec file, and the overlay over it where there is one; nothing where the file sums up many."""
    from specloom.load import overlay_target  # noqa: PLC0415 - as above

    if file:
        venue, _, inside = (overlay_target(file) if "/overlays/" in file else file).partition("/")
        source = spec / venue / inside
        if not source.is_file():
            raise SpecError(f"{source} is no longer in the specs; run: specloom generate")
        yield "spec", f"{source.as_posix()}:1"
        overlay = spec / venue / "overlays" / inside
        if overlay.is_file():
            yield "overlay", overlay.as_posix()


def _line_origins(
    file: Path, path: str, number: int, *, spec: Path, templates: Path | None, venue: str | None
) -> Iterator[tuple[str, str]]:
    from specloom.pipeline import SpecInvalid, explain_file  # noqa: PLC0415 - heavy, and not for runtime files

    try:
        lines = explain_file(path, file.read_text("utf-8"), spec=spec, templates=templates, venue=venue)
    except SpecInvalid as error:
        raise SpecError(one_line(error.diagnostics, spec)) from error
    found = lines[number - 1]
    for place in found.places:
        kind = "overlay" if "/overlays/" in place.file else "spec"
        yield kind, f"{(spec / place.file).as_posix()}:{place.line}:{place.column}"
    for line in found.templates:
        yield "template", f"{_shown(Path(line.file))}:{line.number}"


def _template(name: str, own: Path | None) -> Path:
    files = [folder / name for folder in ([own] if own else [])] + [resources.templates() / name]
    return next((file for file in files if file.is_file()), files[-1])


def _shown(file: Path) -> str:
    return _relative(file).as_posix()
