"""``specloom demo``: the built-in specs, from an empty folder to an order and a stream."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

GENERATOR = Path(__file__).parents[2] / "generator"


def demo(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(GENERATOR), "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(
        [sys.executable, "-m", "specloom", "demo", *options], cwd=folder, env=environment, capture_output=True,
        text=True, timeout=300, check=False,
    )  # fmt: skip


@pytest.fixture(scope="module")
def told(tmp_path_factory) -> str:
    done = demo(tmp_path_factory.mktemp("empty"))
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_each_call_shows_its_request_line_its_limit_and_its_answer(told):
    steps = re.findall(
        r"→ (\w+) (\S+)\n +← HTTP (\d+), code (\d+), .*\n +limit: (\d+) of (\d+) left.*\n +(\w+)\(", told
    )
    assert [(method, path.partition("?")[0]) for method, path, *_ in steps] == [
        ("GET", "/api/v2/spot/market/tickers"), ("POST", "/api/v2/spot/trade/place-order"),
        ("GET", "/api/v2/spot/trade/orderInfo"), ("POST", "/api/v2/spot/trade/cancel-order"),
    ]  # fmt: skip
    assert {(status, code) for _, _, status, code, *_ in steps} == {("200", "00000")}
    assert all(int(left) < int(most) for *_, left, most, _ in steps)


def test_the_stream_is_followed_for_a_moment(told):
    assert told.count("← TickerPush(inst_id='BTCUSDT'") == 3
    assert "→ subscribe v2.ws.spot.ticker BTCUSDT" in told


def test_it_finds_the_order_that_it_placed(told):
    placed, found, cancelled = re.findall(r"order_id='(\d+)'", told)
    assert placed == found == cancelled


def test_a_folder_that_cannot_be_written_is_one_line(tmp_path):
    (tmp_path / "taken").write_text("")
    done = demo(tmp_path, "--out", "taken")
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
    assert "taken" in done.stderr


def test_specs_with_errors_are_one_line(tmp_path):
    (tmp_path / "spec" / "bitget").mkdir(parents=True)
    (tmp_path / "spec" / "bitget" / "venue.yaml").write_text("venue: bitget\n")
    done = demo(tmp_path)
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
    assert "run: specloom validate" in done.stderr
