"""The schemas that specs are checked with."""

import pytest


@pytest.fixture(scope="session")
def schemas():
    from spec_cases import SCHEMA

    from specloom.load import Schemas

    return Schemas(SCHEMA)
