"""``specloom mock``."""

from pathlib import Path

import click

from specloom.cli.options import spec_option, venue_option
from specloom.cli.problems import one_line
from specloom.diagnostics import SpecError
from specloom.incremental.gc_control import unsearched


@click.command("mock")
@spec_option
@venue_option
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", type=click.IntRange(0, 65535), default=0, show_default="a free one", help="Port to listen on.")
@click.option("--seed", type=int, default=0, show_default=True, help="Fixes all made values.")
@click.option("--faults", type=click.Path(path_type=Path), help="YAML file of faults to inject.")
@click.option("--record", type=click.Path(path_type=Path), help="File that all requests are written to.")
@unsearched()
def mock_command(  # noqa: PLR0917 - one parameter per option
    spec: Path, venue: str | None, host: str, port: int, seed: int, faults: Path | None, record: Path | None
) -> None:
    """Serve the specs as an exchange over HTTP and WebSocket until stopped."""
    from specloom.loading import SpecInvalid, open_api  # noqa: PLC0415 - imported only to be served

    try:
        api, confirm = open_api(spec, venue, out=Path("generated"))
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
                confirm=confirm,
                report=click.echo,
            )
        except MockError as error:
            raise SpecError(str(error)) from error
    except SpecInvalid as error:
        raise SpecError(one_line(error.diagnostics, spec)) from error
