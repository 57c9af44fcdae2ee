"""``specloom stats``."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import click

from specloom.cli.options import spec_option, venue_option
from specloom.loading import load_api
from specloom.model import Api, Channel, Endpoint


@click.command("stats")
@spec_option
@venue_option
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def stats_command(spec: Path, venue: str | None, *, as_json: bool) -> None:
    """Count endpoints, channels, error codes, and how many carry each required fact."""
    counted = count(load_api(spec, venue).api)
    if as_json:
        click.echo(json.dumps(counted, indent=2))
        return
    for title, value in counted.items():
        if isinstance(value, dict):
            click.echo(f"{title}:")
            for name, number in value.items():
                click.echo(f"  {name:<34} {number:>6}")
        else:
            click.echo(f"{title:<36} {value:>6}")


def count(api: Api) -> dict[str, Any]:
    """The figures, by topic."""
    endpoints, channels = api.endpoints, api.channels
    both: tuple[Endpoint | Channel, ...] = (*endpoints, *channels)
    return {
        "endpoints": len(endpoints),
        "endpoints by version": _sorted(Counter(e.version for e in endpoints)),
        "endpoints by source": _sorted(Counter(e.source.kind for e in endpoints)),
        "channels": len(channels),
        "channels by version and kind": _sorted(Counter(f"{c.version} {c.kind}" for c in channels)),
        "error codes": len(api.error_codes),
        "error codes by place": _sorted(Counter(code.place for code in api.error_codes)),
        "error classes": len(api.error_classes),
        "enums": len(api.enums),
        "endpoints and channels with": {
            "a version": sum(bool(item.version) for item in both),
            "a symbol format": sum(bool(item.symbol_format) for item in both),
            "a rate limit": sum(item.rate_limit.default.requests > 0 for item in both),
            "a documented rate limit": sum(item.rate_limit.documented for item in both),
            "a copy trader's limit": sum(item.rate_limit.copy_trader is not None for item in both),
            "errors": sum(bool(item.codes) for item in both),
            "an example": sum(bool(item.examples) for item in both),
        },
        "endpoints with": {
            "paging": sum(e.paging is not None for e in endpoints),
            "a batch": sum(e.batch is not None for e in endpoints),
            "a way to confirm": sum(e.idempotency is not None and e.idempotency.confirm is not None for e in endpoints),
            "a successor": sum(bool(e.superseded_by) for e in endpoints),
            "a equivalent": sum(e.equivalent is not None for e in endpoints),
        },
    }


def _sorted(counter: Counter[str]) -> dict[str, int]:
    return dict(sorted(counter.items()))
