"""``specloom demo``: the generated client at work on the mock exchange, every step shown."""

import importlib
import sys
from collections.abc import Iterator
from functools import reduce
from pathlib import Path
from typing import Any

import click
import msgspec

from specloom.cli.options import out_option, spec_option, venue_folder
from specloom.cli.problems import one_line
from specloom.diagnostics import SpecError
from specloom.model import Api
from specloom.naming import pascal


class Step(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One step: a ``call`` with ``arguments``, or a ``stream`` of a ``symbol`` followed for some ``pushes``."""

    say: str
    call: str | None = None
    arguments: dict[str, str] = {}
    stream: str | None = None
    symbol: str = ""
    pushes: int = 3


class Script(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The venue's ``demo.yaml``."""

    steps: list[Step]


class Shown:
    """A hook that keeps what went over the wire, to be shown."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def before(self, event: Any) -> None:
        """About to send."""
        self.lines.append(f"→ {event.method} {event.target}")

    def after(self, event: Any) -> None:
        """Answered or failed."""
        self.lines.append(f"← HTTP {event.status}, code {event.code}, {event.seconds * 1000:.1f} ms")


@click.command("demo")
@spec_option
@out_option
def demo_command(spec: Path, out: Path) -> None:
    """Generate the client, start the mock exchange inside, and trade on it."""
    out = venue_folder(out, spec, None)
    from specloom.mock import Exchange  # noqa: PLC0415 - starts a server, imported for nothing else
    from specloom.pipeline import GenerateOptions, SpecInvalid, generate, load_api  # noqa: PLC0415

    try:
        plan = generate(GenerateOptions(spec=spec, out=out))
        api = load_api(spec, cache=out).api
    except SpecInvalid as error:
        raise SpecError(one_line(error.diagnostics, spec)) from error
    if plan.edited:
        raise SpecError(
            f"{out / plan.edited[0]}: edited by hand; run specloom generate --force first, which overwrites it"
        )
    click.echo(f"{out / api.venue.package}: {len(api.endpoints)} endpoints, {len(api.channels)} channels,")
    click.echo(f"  {len(plan.created) + len(plan.changed)} files written, {plan.unchanged} already up to date\n")
    script = read_script(spec / api.venue.name / "demo.yaml")
    shown = Shown()
    with Exchange(api) as exchange, _client(api, out, exchange, shown) as client:
        click.echo(f"A mock of {api.venue.title} is up at {exchange.rest_url}\n")
        for step in script.steps:
            click.secho(step.say, bold=True)
            for line in _stream(client, step) if step.stream else _call(client, step, shown):
                click.echo(f"  {line}")
            click.echo()


def read_script(path: Path) -> Script:
    """The steps. Raises ``SpecError`` when the file is missing or says something else."""
    import yaml  # noqa: PLC0415 - the demo's file only

    try:
        return msgspec.convert(yaml.safe_load(path.read_text("utf-8")), Script)
    except (OSError, yaml.YAMLError, msgspec.ValidationError) as error:
        raise SpecError(f"{path}: cannot be read as a demo script: {error}") from error


def _client(api: Api, out: Path, exchange: Any, hook: Shown) -> Any:
    sys.path.insert(0, str(out.resolve()))
    module = importlib.import_module(api.venue.package)
    key = exchange.keys.main
    return getattr(module, pascal(api.venue.name))(
        *key.credentials.values(), base_url=exchange.rest_url, ws_urls=exchange.ws_urls, hooks=[hook]
    )


def _at(client: Any, dotted: str) -> Any:
    return reduce(getattr, dotted.split("."), client)


def _call(client: Any, step: Step, shown: Shown) -> Iterator[str]:
    shown.lines.clear()
    answer = _at(client, step.call or "")(**step.arguments)
    yield from shown.lines
    left = next((left for left in client.limits if f":{step.call}:" in str(left)), None)
    if left is not None:
        yield f"  limit: {left.remaining} of {left.requests} left in {left.seconds} s"
    yield f"  {_short(answer[0] if isinstance(answer, list) and answer else answer)}"


def _stream(client: Any, step: Step) -> Iterator[str]:
    stream = _at(client, step.stream or "")(step.symbol)
    yield f"→ subscribe {step.stream} {step.symbol}"
    try:
        for _ in range(step.pushes):
            push = next(stream)
            rows = push.data if isinstance(push.data, list) else [push.data]
            yield f"← {_short(rows[0])}"
    finally:
        stream.close()


def _short(value: Any, most: int = 300) -> str:
    text = repr(value)
    return text if len(text) <= most else f"{text[: most - 1]}…"
