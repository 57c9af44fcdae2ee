"""Clients that other people wrote work against the mock, unchanged but for their base URLs.

``CCXT_PYTHON`` names an interpreter that has ccxt, when it is not this one; ``NODE_PATH`` the folder that holds
``bitget-api``.
"""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from specloom.mock import Exchange, Key
from specloom.model import Api

CLIENTS = Path(__file__).parent / "clients"
PYTHON = os.environ.get("CCXT_PYTHON", sys.executable)
SOCKETS = ("v2_public", "v2_private", "v3_public", "v3_private")
NODE = shutil.which("node") or "node"


def works(*command: str) -> bool:
    try:
        return subprocess.run(command, capture_output=True, check=False, timeout=300).returncode == 0
    except OSError:
        return False


needs_ccxt = pytest.mark.skipif(not works(PYTHON, "-c", "import ccxt"), reason="ccxt is not installed")
needs_bitget_api = pytest.mark.skipif(
    not works(NODE, "-e", "require('bitget-api')"), reason="node with bitget-api is not installed"
)


@pytest.fixture
def served(bitget: Api) -> Iterator[Exchange]:
    with Exchange(bitget) as exchange:
        yield exchange


def drive(exchange: Exchange, key: Key, *command: str) -> dict[str, Any]:
    urls = (exchange.rest_url, *(exchange.urls[f"ws_{name}"] for name in SOCKETS))
    done = subprocess.run(
        [*command, *urls, *key.credentials.values()],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, f"{done.stderr[-2000:]}\n{[(e.call, e.code) for e in exchange.requests][-3:]}"
    return json.loads(done.stdout.splitlines()[-1])


@needs_ccxt
@pytest.mark.parametrize("mode", ["classic", "unified"])
def test_ccxt_trades_and_follows_a_ticker(served: Exchange, mode: str) -> None:
    seen = drive(served, getattr(served.keys, mode), PYTHON, str(CLIENTS / "ccxt_trip.py"), mode)
    assert seen["found"] == [seen["placed"], "open", 40000, 0.01]
    assert (seen["client_id"], seen["opened"]) == ("ccxt-1", [seen["placed"]])
    assert (seen["cancelled"], seen["gone"]) == (seen["placed"], "canceled")
    assert seen["book"][0] < seen["book"][1]
    assert seen["usdt"] == 1_000_000
    assert seen["position"] == ["long", 0.01, 20]
    assert (seen["batch"], seen["prices"], seen["left"]) == (2, [41000, 42000], [])
    assert (seen["pushed"], seen["trade"]) == ("ccxt", ["buy", 0.01])
    assert (seen["coins"], seen["closed"]) == (True, [])
    assert mode == "unified" or (seen["trigger"], seen["moved"]) == (50000, 5)
    assert all(59_000 < price < 61_000 for price in (seen["bid"], *seen["stream"]))


@needs_bitget_api
def test_bitget_api_trades_and_follows_streams(served: Exchange) -> None:
    seen = drive(served, served.keys.main, NODE, str(CLIENTS / "bitget_api_trip.cjs"))
    assert seen["found"] == [seen["placed"], "live"]
    assert (seen["open"], seen["cancelled"], seen["gone"]) == ([seen["placed"]], seen["placed"], "cancelled")
    assert (seen["batch"], seen["frozen"]) == ([2, 1, 2, 1], "0")
    assert (seen["position"], seen["futures"]) == (["long", "0.01", "20"], [1, 0])
    assert seen["v3"] == ["live", True, True, True]
    assert seen["stream"] == {"instType": "SPOT", "channel": "ticker", "instId": "BTCUSDT"}
    assert seen["own"] == ["node-2", "live"]
    assert 59_000 < float(seen["bid"]) < 61_000
    assert abs(int(seen["time"]) - served.clock.ms()) < 60_000
