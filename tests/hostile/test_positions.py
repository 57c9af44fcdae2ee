"""No text, in any spec, changes the shape of generated code: it is refused where it stands, or it stays data."""

import pytest
from likeness import differences
from positions import covers, schema_positions, stands_for
from values import HOSTILE

from specloom.load import KINDS, kind_of

PARTS = 8
"""The sweep is cut into so many tests, that they may run at the same time."""


@pytest.mark.parametrize("kind", KINDS)
def test_the_sample_has_every_position_that_the_schema_has(kind, attempts):
    mine = [position for position in attempts.positions() if kind_of(position.file) == kind]
    wanted = schema_positions(kind)
    assert wanted
    assert sorted(pattern for pattern in wanted if not any(covers(p, pattern) for p in mine)) == []


def plan(attempts):
    """One text in every position, in turn; many more in the first of each kind that takes free text."""
    names, seen = list(HOSTILE), set()
    for number, position in enumerate(attempts.positions()):
        kind = (kind_of(position.file), stands_for(position))
        step = len(names) if kind in seen else 4 if attempts.takes_texts(position) else 26
        yield position, [*names, *names][number % len(names) :: step][: len(names) // step]
        seen.add(kind)


@pytest.mark.parametrize("part", range(PARTS))
def test_text_is_refused_or_stays_data(part, attempts):
    wrong, refused, made = [], 0, 0
    mine = list(plan(attempts))[part::PARTS]
    assert len(mine) >= 100
    for position, names in mine:
        for name in names:
            outcome = attempts.put(position, HOSTILE[name])
            found = outcome.misplaced() if outcome.refused else differences(attempts, position, HOSTILE[name], outcome)
            wrong += [f"{position}, {name}: {one}" for one in found]
            refused, made = refused + outcome.refused, made + (not outcome.refused)
    assert wrong[:20] == []
    assert refused > 50
    assert made > 50


def test_every_position_is_in_the_plan(attempts):
    planned = list(plan(attempts))
    assert [position for position, _ in planned] == attempts.positions()
    assert all(names for _, names in planned)
