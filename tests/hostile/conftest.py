"""A complete small spec: the common base with files over it that use everything the language has."""

import shutil
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parents[0] / "cases")]


@pytest.fixture
def spec(tmp_path):
    from spec_cases import base_tree

    folder = base_tree(tmp_path / "spec")
    shutil.copytree(HERE / "spec", folder, dirs_exist_ok=True)
    return folder


@pytest.fixture(scope="session")
def attempts():
    from attempt import Attempts

    return Attempts()
