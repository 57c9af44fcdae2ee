"""Each folder under recipes_rejected/ is one mistake; stderr.txt is what a person is told about it."""

import copy

import pytest
from recipe_cases import RECIPES, recipe
from recipe_rejections import complaints

from specloom.load import Document
from specloom.validate.rules.signing import recipe_problems

REJECTED = sorted((RECIPES.parent / "recipes_rejected").iterdir())
JUNK = (None, "x", "'", 5, True, [], ["a"], {}, {"json": 5}, {"GET": "x"}, {"a": {"b": []}})


@pytest.mark.parametrize("case", REJECTED, ids=lambda case: case.name)
def test_the_mistake_is_explained(case):
    told = complaints((case / "venue.yaml").read_text())
    assert told == (case / "stderr.txt").read_text()
    assert told


def test_no_two_cases_are_the_same():
    texts = [(case / "stderr.txt").read_text() for case in REJECTED]
    assert len(REJECTED) >= 40
    assert len(set(texts)) == len(texts)


def places(value, path=()):
    """The path of every node of a document."""
    yield path
    if isinstance(value, dict | list):
        for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from places(inner, (*path, key))


def with_junk(value, path, junk):
    changed = copy.deepcopy(value)
    parent = changed
    for key in path[:-1]:
        parent = parent[key]
    parent[path[-1]] = junk
    return changed


@pytest.mark.parametrize("venue", ["bitstamp", "cryptocom", "poloniex", "upbit"])
def test_junk_anywhere_is_a_problem_or_nothing_but_never_a_crash(venue):
    known = recipe(venue)
    value = {**known.value, "vectors": known.value["vectors"][:1], "tokens": {"ws": {"call": "a", "at": "/b"}}}
    for path in list(places(value))[1:]:
        for junk in JUNK:
            changed = with_junk(value, path, junk)
            list(recipe_problems(Document(known.file, "signing", changed)))
