"""Lets the tests of this folder import the helpers that lay a case's files over the common base."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "cases"))


@pytest.fixture(scope="session")
def schemas():
    from spec_cases import SCHEMA

    from specloom.load import Schemas

    return Schemas(SCHEMA)
