"""The mock as a command: prints its URLs and serves until it is told to stop."""

import gc
import signal
import threading
from collections.abc import Callable
from pathlib import Path

from specloom.mock.exchange import Exchange
from specloom.model import Api


def serve(
    api: Api,
    *,
    host: str = "127.0.0.1",
    port: int = 0,
    seed: int = 0,
    faults: Path | None = None,
    record: Path | None = None,
    rules: Path | None = None,
    confirm: Callable[[], None] = lambda: None,
    report: Callable[[str], None] = print,
) -> None:
    """Serve ``api`` until SIGINT or SIGTERM. Raises ``MockError`` when it cannot start.

    ``confirm`` is called once everything is ready, and before anything is said; what it raises ends the start.
    """
    over = threading.Event()
    exchange = Exchange(api, host=host, port=port, seed=seed, faults=faults, record=record, rules=rules)
    before = {number: signal.signal(number, lambda *_: over.set()) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        with exchange:
            confirm()
            for line in banner(exchange):
                report(line)
            gc.freeze()  # all that was made for the start stays to the end
            gc.enable()
            over.wait()
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def banner(exchange: Exchange) -> list[str]:
    """The lines that say where everything is, and which key is accepted."""
    key, api = exchange.keys.main, exchange.api
    return [
        f"{api.venue.title} mock, {len(api.endpoints)} endpoints, {len(api.channels)} channels",
        *(f"{name:14} {url}" for name, url in exchange.urls.items()),
        *(f"{name:14} {value}" for name, value in key.credentials.items()),
        f"{'admin':14} {exchange.rest_url}/__mock__/",
        f"{'admin token':14} {exchange.admin_token}",
    ]
