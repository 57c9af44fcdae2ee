"""``specloom mock``."""

from pathlib import Path

import click

from specloom.cli.options import spec_option, venue_folder, venue_option
from specloom.cli.problems import one_line
from specloom.diagnostics import SpecError
from specloom.incremental.gc_control import gc_disabled


@click.command("mock")
@spec_option
@venue_option
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", type=click.IntRange(0, 65535), default=0, show_default="a free one", help="Port to listen on.")
@click.option(
    "--seed",
    type=int,
    default=0,
    show_default=True,
    help="Seed of all generated values; the same seed gives the same values.",
)
@click.option("--faults", type=click.Path(path_type=Path), help="YAML file of faults to inject.")
@click.option("--record", type=click.Path(path_type=Path), help="Write all requests to this file.")
@gc_disabled()
def mock_command(  # noqa: PLR0917 - one parameter per option
    spec: Path, venue: str | None, host: str, port: int, seed: int, faults: Path | None, record: Path | None
) -> None:
    """Run a mock of the exchange over HTTP and WebSocket until it is stopped."""
    from specloom.loading import SpecInvalid, load_api  # noqa: PLC0415 - imported only to be served

    try:
        loaded = load_api(spec, venue, validate="background", cache=venue_folder(Path("generated"), spec, venue))
        api = loaded.api
        from specloom.mock.errors import MockError  # noqa: PLC0415 - the specs are checked meanwhile
        from specloom.mock.serve import serve  # noqa: PLC0415

        rules = spec / api.venue.name / "mock.yaml"
        try:
            serve(
                api,
                host=host,
                port=port,
                seed=seed,
                faults=faults,
                record=record,
                rules=rules if rules.exists() else None,
                confirm=loaded.require_valid,
                report=click.echo,
            )
        except MockError as error:
            raise SpecError(str(error)) from error
    except SpecInvalid as error:
        raise SpecError(one_line(error.diagnostics, spec)) from error
