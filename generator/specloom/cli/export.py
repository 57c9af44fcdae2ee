"""``specloom export``."""

import json
import sys
from pathlib import Path
from typing import Any

import click

from specloom.cli.options import spec_option, venue_option
from specloom.diagnostics import SpecError
from specloom.incremental.gc_control import gc_disabled
from specloom.loading import LoadedApi, load_api

_version = click.option("--version", metavar="vN", help="Only calls of this API generation, as v2.")
_into = click.option(
    "--into", type=click.Path(path_type=Path, dir_okay=False), help="Write into this file instead of printing."
)


@click.group("export")
def export_command() -> None:
    """Write the specs as documents that other tools read. The same specs give the same bytes."""


@export_command.command("openapi")
@spec_option
@venue_option
@_version
@_into
def openapi_command(*, spec: Path, venue: str | None, version: str | None, into: Path | None) -> None:
    """Write the REST part of a venue as an OpenAPI 3.1 document, as JSON.

    What OpenAPI has no words for (limits, effects, paging, what an error means) stands in x-specloom members.
    """
    from specloom.exporters.openapi import export_openapi  # noqa: PLC0415 - each export loads its own

    with gc_disabled():
        loaded = _loaded(spec, venue, version)
        _write(export_openapi(loaded.api, loaded.documents, version=version), into)


@export_command.command("asyncapi")
@spec_option
@venue_option
@_version
@_into
def asyncapi_command(*, spec: Path, venue: str | None, version: str | None, into: Path | None) -> None:
    """Write the sockets of a venue as an AsyncAPI 3.0 document, as JSON."""
    from specloom.exporters.asyncapi import export_asyncapi  # noqa: PLC0415 - each export loads its own

    with gc_disabled():
        loaded = _loaded(spec, venue, version)
        _write(export_asyncapi(loaded.api, loaded.documents, version=version), into)


def _loaded(spec: Path, venue: str | None, version: str | None) -> LoadedApi:
    loaded = load_api(spec, venue, validate="none", cache=Path("generated"))
    loaded.require_valid()
    known = {one.version for one in loaded.api.endpoints} | {one.version for one in loaded.api.channels}
    if version is not None and version not in known:
        raise SpecError(f"--version {version}: the venue has no such version; it has {', '.join(sorted(known))}")
    return loaded


def _write(document: dict[str, Any], into: Path | None) -> None:
    text = json.dumps(document, ensure_ascii=False, indent=2) + "\n"
    if into is None:
        sys.stdout.write(text)
        return
    part = into.with_name(f".{into.name}.part")
    part.write_text(text, encoding="utf-8", newline="\n")
    part.replace(into)
    click.echo(f"wrote {into}", err=True)
