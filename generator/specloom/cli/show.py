"""``specloom show``."""

from pathlib import Path

import click

from specloom.cli.options import spec_option, venue_option
from specloom.cli.reading import read_api
from specloom.cli.views import as_yaml, channel_view, endpoint_view
from specloom.diagnostics import SpecError, quoted
from specloom.load import Tree
from specloom.model import Api, Channel, Endpoint
from specloom.resolve.overlays import Merged
from specloom.validate.suggest import did_you_mean


@click.command("show")
@click.argument("name")
@spec_option
@venue_option
def show_command(name: str, spec: Path, venue: str | None) -> None:
    """Print one endpoint or channel with everything that the other files say about it.

    NAME is a call (v2.spot.market.tickers), a channel's call (v2.ws.spot.ticker), a path, or a method and path
    ("GET /api/v2/spot/market/tickers").
    """
    api, tree = read_api(spec, venue)
    found = find(api, name)
    places = _places(found, tree, spec)
    view = endpoint_view(found, api, places) if isinstance(found, Endpoint) else channel_view(found, api, places)
    click.echo(as_yaml(view), nl=False)


def find(api: Api, name: str) -> Endpoint | Channel:
    """What a person means by ``name``. Raises ``SpecError`` with the nearest name when nothing is called that."""
    names: dict[str, Endpoint | Channel] = {}
    for channel in api.channels:
        names[channel.call] = channel
    for endpoint in api.endpoints:
        names |= {endpoint.call: endpoint, endpoint.path: endpoint, f"{endpoint.method} {endpoint.path}": endpoint}
    wanted = " ".join(name.split())
    method, _, path = wanted.partition(" ")
    found = names.get(wanted) or names.get(f"{method.upper()} {path}")
    if found is None:
        hint = did_you_mean(wanted, names, "specloom stats counts what there is")
        raise SpecError(f"nothing is called {quoted(name)}; {hint}")
    return found


def _places(found: Endpoint | Channel, tree: Tree, spec: Path) -> list[str]:
    """The spec file and, where there is one, the overlay that was laid over it."""
    for document in tree.all("endpoint" if isinstance(found, Endpoint) else "channel"):
        files = [document.file]
        if isinstance(document, Merged) and document.overlay:
            files.append(document.overlay.file)
        if found.origin.file in files:
            return [(spec / file).as_posix() for file in files]
    return [(spec / found.origin.file).as_posix()]
