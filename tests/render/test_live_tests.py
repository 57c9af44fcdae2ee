"""The live tests, made to run against the mock exchange: they read, and with leave they place and cancel."""

import os
import subprocess
import sys

import pytest

from specloom import pipeline, resources
from specloom.loading import load_api
from specloom.mock import Exchange


@pytest.fixture(scope="module")
def mock():
    with Exchange(load_api(resources.spec()).api, limits=False, push_seconds=0) as exchange:
        yield exchange


@pytest.fixture(scope="module")
def client(tmp_path_factory):
    out = tmp_path_factory.mktemp("generated")
    pipeline.generate(pipeline.GenerateOptions(spec=resources.spec(), out=out))
    return out


def run(client, mock, only, **settings):
    key = mock.keys.main
    keys = {f"BITGET_{name.upper()}": value for name, value in key.credentials.items()}
    mock.requests.clear()
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-k", only, "tests/test_live.py", "-rs"],
        cwd=client,
        env={**os.environ, **keys, "BITGET_BASE_URL": mock.rest_url, **settings},
        capture_output=True,
        text=True,
        check=False,
    )


def test_reads(client, mock):
    done = run(client, mock, "v2.spot.market or v2.spot.account")
    assert done.returncode == 0, done.stdout
    assert len(mock.requests) > 5
    assert {entry.method for entry in mock.requests} == {"GET"}


def test_orders_are_placed_found_and_cancelled_with_leave(client, mock):
    done = run(client, mock, "test_order", BITGET_WRITE="1")
    assert done.returncode == 0, done.stdout
    calls = [entry.call.rpartition(".")[2] for entry in mock.requests]
    assert calls == ["place_order", "order_info", "cancel_order"] * 2
    assert {entry.code for entry in mock.requests} == {"00000"}


@pytest.mark.parametrize("settings", [{}, {"BITGET_WRITE": "1", "BITGET_LIVE": "1"}], ids=["no leave", "live keys"])
def test_nothing_is_placed_otherwise(client, mock, settings):
    done = run(client, mock, "test_order", **settings)
    assert done.returncode == 0, done.stdout
    assert not mock.requests
    assert "SKIPPED" in done.stdout


def test_without_keys_nothing_runs(client, mock):
    done = run(client, mock, "test_read or test_order", BITGET_KEY="", BITGET_WRITE="1")
    assert "no BITGET_KEY" in done.stdout
    assert not mock.requests
