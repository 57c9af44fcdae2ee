"""What is made of good specs: a few files word for word, and all of it as a strict type checker sees it."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """The client of the spec that uses everything the language has."""
    from spec_cases import base_tree

    from specloom.pipeline import GenerateOptions, generate

    folder = tmp_path_factory.mktemp("accepted")
    spec = base_tree(folder / "spec")
    shutil.copytree(HERE.parent / "hostile/spec", spec, dirs_exist_ok=True)
    generate(GenerateOptions(spec=spec, out=folder / "out"))
    return folder / "out"


EXPECTED = HERE / "accepted/everything/expected"
FILES = sorted(path.relative_to(EXPECTED).as_posix() for path in EXPECTED.rglob("*.py"))


@pytest.mark.parametrize("file", FILES)
def test_file_is_as_expected(file, made):
    assert (made / file).read_text() == (EXPECTED / file).read_text()


def test_the_client_is_strictly_typed(made):
    words = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "-p", "demo_client"]
    done = subprocess.run(words, cwd=made, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
