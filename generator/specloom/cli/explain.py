"""``specloom explain``."""

import re
from pathlib import Path

import click

from specloom import resources
from specloom.cli.options import out_option, spec_option, templates_option, venue_folder, venue_option
from specloom.cli.problems import readable_api
from specloom.cli.template_lines import find_template, template_place
from specloom.cli.tracing import Trace, shared_place, venue_place
from specloom.diagnostics import SpecError, quoted
from specloom.load import Document, MergedDocument, Tree, overlay_target
from specloom.loading import load_api
from specloom.model import Api
from specloom.write.manifest import NAME, Entry, Manifest

_PLACE = re.compile(r"(.+?):([0-9]{1,9})(?::[0-9]+)?")


@click.command("explain")
@click.argument("place", metavar="FILE[:LINE]")
@spec_option
@out_option
@templates_option
@venue_option
def explain_command(place: str, spec: Path, out: Path, templates: Path | None, venue: str | None) -> None:
    """Name the spec lines and the template that a generated file, or one line of it, came from."""
    name, number = _split(place)
    folder, path, entry = _entry(name, venue_folder(out, spec, venue))
    lines = (folder / path).read_text("utf-8", "replace").split("\n")
    if number is not None and not 1 <= number <= max(1, len(lines) - (not lines[-1])):
        raise SpecError(f"{folder / path}: has no line {number}; it ends with line {len(lines) - (not lines[-1])}")
    click.echo(f"{(folder / path).as_posix()}{f':{number}' if number else ''}")
    if entry.template == "runtime":
        inside = path.partition("/_runtime/")[2]
        click.echo(f"  copied from the runtime: {_shown(resources.runtime() / inside)}{f':{number}' if number else ''}")
        return
    loaded = load_api(spec, venue, validate="none")
    api, tree = readable_api(loaded, spec), loaded.documents
    for title, value in _specs(entry, path, lines, number, api=api, tree=tree):
        click.echo(f"  {title}: {(spec / value).as_posix()}")
    folders = [templates, resources.templates()] if templates else [resources.templates()]
    click.echo(f"  template: {_template(folders, entry.template, lines, number)}")


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


def _specs(
    entry: Entry, path: str, lines: list[str], number: int | None, *, api: Api, tree: Tree
) -> list[tuple[str, str]]:
    """What to name as the origin, each with a title: spec file and line, and the overlay over the file."""
    document = _document(entry.spec, tree)
    if document is None:
        return _summing_up(lines, number, api)
    if number is None:
        found = [
            (
                "spec",
                f"{document.base.file if isinstance(document, MergedDocument) and document.base else document.file}:1",
            )
        ]
    else:
        calls = document.kind in {"endpoint", "channel"}
        trace = Trace(document, lines, path).place(number) if calls else venue_place(document, lines[number - 1])
        kind = "overlay" if "/overlays/" in trace.file else "spec"
        found = [(kind, f"{trace.file}:{trace.line}:{trace.column}")]
    if isinstance(document, MergedDocument) and document.overlay and found[0][0] != "overlay":
        found.append(("overlay", document.overlay.file))
    return found


def _document(file: str, tree: Tree) -> Document | None:
    """The merged document of a spec file; a file that is gone is a line for the person."""
    if not file:
        return None
    target = overlay_target(file) if "/overlays/" in file else file
    document = tree.documents.get(target)
    if document is None:
        raise SpecError(f"{quoted(file)} is no longer in the specs; run: specloom generate")
    return document


def _summing_up(lines: list[str], number: int | None, api: Api) -> list[tuple[str, str]]:
    """A file that tells of many specs: the one that the line, or the nearest above it, speaks of."""
    venue = api.venue.origin.file.partition("/")[0]
    for index in range((number or 0) - 1, -1, -1):
        origin = shared_place(api, lines[index])
        if origin is not None:
            return [("spec", f"{origin.file}:{origin.line}:{origin.column}")]
    return [("specs", f"{venue} (the file sums up many)")]


def _template(folders: list[Path], template: str, lines: list[str], number: int | None) -> str:
    file = find_template(folders, template)
    if file is None:
        return f"{template} (no longer there)"
    found = template_place(folders, template, lines, number) if number else None
    if found is None:
        return _shown(file)
    owner = find_template(folders, found[0]) or file
    return f"{_shown(owner)}:{found[1]}"


def _shown(file: Path) -> str:
    return _relative(file).as_posix()
