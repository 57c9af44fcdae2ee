"""The lock holds a version of all that pyproject.toml asks for, and what is published has its upper bounds."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
EXTRAS = [requirement for extra in PROJECT["optional-dependencies"].values() for requirement in extra]
ASKED = [Requirement(text) for text in [*PROJECT["dependencies"], *EXTRAS]]
LOCKED = {
    canonicalize_name(name): version
    for name, version in re.findall(r"^([\w.-]+)==([^ ;]+)", (ROOT / "constraints.txt").read_text(), re.MULTILINE)
}
PUBLISHED = [Requirement(text) for text in PROJECT["dependencies"]]


@pytest.mark.parametrize("asked", ASKED, ids=lambda asked: asked.name)
def test_the_lock_holds_it(asked):
    assert LOCKED[canonicalize_name(asked.name)] in asked.specifier, "run `just lock`"


def test_the_lock_names_no_place_to_fetch_from():
    assert "://" not in (ROOT / "constraints.txt").read_text() + (ROOT / ".ci/ccxt.txt").read_text()


@pytest.mark.parametrize("asked", PUBLISHED, ids=lambda asked: asked.name)
def test_a_version_before_the_first_is_bounded(asked):
    if LOCKED[canonicalize_name(asked.name)].startswith("0."):
        assert any(bound.operator.startswith("<") for bound in asked.specifier)
