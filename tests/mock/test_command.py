"""The mock as a process: quick to start, plain about where it is, clean at its end."""

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from specloom.mock.server import bind

HERE = Path(__file__).parent
PROGRAM = """
from sample_api import sample_api
from specloom.mock import serve

serve(sample_api(), report=lambda line: print(line, flush=True))
"""


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_prints_its_urls_and_stops_cleanly(number: signal.Signals) -> None:
    paths = os.pathsep.join([str(HERE), str(HERE.parents[1] / "generator")])
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        env={**os.environ, "PYTHONPATH": paths},
    )  # fmt: skip
    lines = [process.stdout.readline() for _ in range(10)]
    process.send_signal(number)
    _, errors = process.communicate(timeout=60)
    assert (process.returncode, errors) == (0, "")
    assert "21 endpoints, 13 channels" in lines[0]
    assert lines[1].split()[1].startswith("http://127.0.0.1:")
    assert all(line.split()[1].startswith("ws://127.0.0.1:") for line in lines[2:6])
    credentials = {"key": "mock-key", "secret": "mock-secret", "passphrase": "mock-passphrase"}
    assert dict(line.split() for line in lines[6:9]) == credentials


def test_answers_do_not_wait_for_one_another():
    """asyncio sends at once only on sockets that name their protocol; else every answer waits for an ACK, 40 ms."""
    listening = bind("127.0.0.1", 0)
    with listening:
        assert listening.proto == socket.IPPROTO_TCP
