"""``specloom mock``: says where it is, stops cleanly, and tells in one line why it cannot start."""

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path
from urllib.request import Request, urlopen

import pytest

GENERATOR = Path(__file__).parents[2] / "generator"


@pytest.fixture
def served(workdir):
    """The command in a process of its own, and the first line that it says."""
    environment = {**os.environ, "PYTHONPATH": str(GENERATOR)}
    process = subprocess.Popen(
        [sys.executable, "-m", "specloom", "mock", "--record", "asked.jsonl"], env=environment,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    yield process, process.stdout.readline()
    process.kill()
    process.communicate()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_serves_until_it_is_told_to_stop_and_writes_out_its_record(served, workdir, number):
    process, first = served
    assert " mock, " in first
    url = next(word for word in iter(process.stdout.readline, "") if "http://" in word).split()[1]
    token = next(line for line in iter(process.stdout.readline, "") if line.startswith("admin token")).split()[-1]
    with urlopen(Request(f"{url}/__mock__/requests", headers={"X-Mock-Token": token})) as answer:
        assert answer.status == 200
    process.send_signal(number)
    _, errors = process.communicate(timeout=60)
    assert (process.returncode, errors) == (0, "")
    assert (workdir / "asked.jsonl").exists()


def one_line(outcome) -> str:
    assert (outcome.code, outcome.out) == (2, "")
    (line,) = outcome.err.splitlines()
    return line


def test_a_port_in_use(workdir, specloom):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert f"127.0.0.1:{port}: Address already in use" in one_line(specloom("mock", "--port", port))


@pytest.mark.parametrize("host", ["192.0.2.1", "no such host"])
def test_a_host_that_is_not_this_machine(workdir, specloom, host):
    assert f"cannot listen on {host}" in one_line(specloom("mock", "--host", host))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("- {do: error}\n- {do: explode}\n", "faults.yaml:2: fault 2: not a fault: Invalid enum value 'explode'"),
        ("faults:\n  - {do: error}\n\n  - {do: slow, seconds: -1}\n", "faults.yaml:4: fault 2: not a fault"),
        ("- {do: ban, seconds: .nan}\n", "faults.yaml:1: fault 1"),
        ("- {do: error\n", "faults.yaml:2:1: not YAML"),
        ("- {do: *x}\n", "faults.yaml:1:8: not YAML"),
        ("faults: 3\n", "faults.yaml: expected a list"),
        ("", "faults.yaml: expected a list"),
    ],
)
def test_a_broken_fault_file(workdir, specloom, text, told):
    (workdir / "faults.yaml").write_text(text)
    assert told in one_line(specloom("mock", "--faults", "faults.yaml"))


def test_files_that_cannot_be_used(workdir, specloom):
    assert "none.yaml: cannot be read: No such file" in one_line(specloom("mock", "--faults", "none.yaml"))
    assert "spec: cannot be read: Is a directory" in one_line(specloom("mock", "--faults", "spec"))
    assert "no/where: cannot be written" in one_line(specloom("mock", "--record", "no/where"))
    assert "none: there is no such folder" in one_line(specloom("mock", "--spec", "none"))


def test_specs_with_errors_are_not_served(workdir, specloom):
    broken = next((workdir / "spec").rglob("rest/**/*.yaml"))
    broken.write_text(broken.read_text().replace("summary:", "sumary:", 1))
    line = one_line(specloom("mock"))
    assert f"{broken.relative_to(workdir)}:" in line
    assert line.endswith("run: specloom validate")


def test_a_spec_that_is_not_yaml_is_not_served(workdir, specloom):
    next((workdir / "spec").rglob("venue.yaml")).write_text("{")
    assert "venue.yaml:" in one_line(specloom("mock"))


def test_broken_rules_of_the_mock(workdir, specloom):
    venue = next((workdir / "spec").rglob("venue.yaml")).parent
    (venue / "mock.yaml").write_text("roles: {v2.spot.trade.place_order: 3}\n")
    assert "mock.yaml: " in one_line(specloom("mock"))
