"""A complete small spec: the common base with files over it that use everything the language has."""

import shutil
from pathlib import Path

import pytest

HERE = Path(__file__).parent


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
