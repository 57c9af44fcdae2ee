"""The venue of the miniature client, for rules that need one."""

import pytest


@pytest.fixture(scope="session")
def venue():
    from mini_client._venue import VENUE

    return VENUE
