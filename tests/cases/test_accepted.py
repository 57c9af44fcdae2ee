"""What is made of good specs: each idea of the language word for word, all of it as a strict type checker sees it."""

import subprocess
import sys

import pytest
from accepted_cases import ACCEPTED, accepted_client, modules

CASES = sorted(ACCEPTED.iterdir())


@pytest.fixture(scope="module")
def client(tmp_path_factory):
    return accepted_client(tmp_path_factory.mktemp("accepted"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_modules_are_as_expected(case, client):
    made = modules(case, client)
    assert made
    expected = {path: (case / "expected" / path).read_text() for path in made}
    assert made == expected, "read the change; if it is meant: python tests/cases/new_case.py --update"


def test_the_client_is_strictly_typed(client):
    words = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "-p", "demo_client"]
    done = subprocess.run(words, cwd=client, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
