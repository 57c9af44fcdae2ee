"""The entry of a changelog and the version it asks for."""

import pytest

from specloom.diagnostics import SpecError
from specloom.diff import Change
from specloom.diff.changelog import entry, insert, next_version
from specloom.diff.report import as_json, as_markdown, as_text

BREAKING = Change(impact="breaking", kind="parameter-required", message="a is now required", calls=("v2.a",))
GONE = Change(impact="breaking", kind="endpoint-removed", message="endpoint removed: GET /b", calls=("v2.b",))
ADDED = Change(impact="additive", kind="endpoint-added", message="endpoint added: GET /c", calls=("v2.c",))
SLOWER = Change(impact="behavioural", kind="limit-tightened", message="limit tightened", calls=("v2.d",))
OLD = Change(impact="behavioural", kind="deprecated", message="deprecated; use v2.a", calls=("v1.a",))


@pytest.mark.parametrize(
    ("current", "changes", "expected"),
    [
        ("1.4.2", [BREAKING, ADDED], "2.0.0"),
        ("1.4.2", [ADDED, SLOWER], "1.5.0"),
        ("1.4.2", [SLOWER], "1.4.3"),
        ("0.4.2", [GONE], "0.5.0"),
        ("0.4.2", [ADDED], "0.4.3"),
        ("1.4.2", [], "1.4.2"),
    ],
)
def test_next_version(current, changes, expected):
    assert next_version(current, changes) == expected


@pytest.mark.parametrize("current", ["", "1.2", "1.2.3-rc1", "01.2.3", "v1.2.3", "1.2.3\n"])
def test_a_version_that_is_none(current):
    with pytest.raises(SpecError, match="is not a version"):
        next_version(current, [ADDED])


def test_each_change_stands_in_one_section():
    assert entry("2.0.0", [BREAKING, GONE, SLOWER, OLD, ADDED]) == (
        "## 2.0.0\n\n"
        "### Breaking\n\n- `v2.a`: a is now required\n\n"
        "### Added\n\n- `v2.c`: endpoint added: GET /c\n\n"
        "### Changed\n\n- `v2.d`: limit tightened\n\n"
        "### Removed\n\n- `v2.b`: endpoint removed: GET /b **(breaking)**\n\n"
        "### Deprecated\n\n- `v1.a`: deprecated; use v2.a\n"
    )


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "# Changelog\n\nNEW\n"),
        ("# Changes\n", "# Changes\n\nNEW\n"),
        ("# C\n\nWords.\n\n## 0.1.0\n\n- a\n", "# C\n\nWords.\n\nNEW\n\n## 0.1.0\n\n- a\n"),
        ("# C\n\n## [Unreleased]\n\n- x\n\n## [0.1.0]\n", "# C\n\n## [Unreleased]\n\n- x\n\nNEW\n\n## [0.1.0]\n"),
    ],
)
def test_the_entry_goes_before_the_newest_version(before, after):
    assert insert(before, "0.2.0", "NEW\n") == after


@pytest.mark.parametrize("heading", ["## 0.2.0", "## [0.2.0] - soon"])
def test_a_second_entry_for_one_version_is_refused(heading):
    with pytest.raises(SpecError, match=r"has an entry for 0\.2\.0"):
        insert(f"# C\n\n{heading}\n", "0.2.0", "NEW\n")


def test_spec_text_cannot_shape_a_report():
    hostile = Change(
        impact="additive", kind="topic-added", message="x\n# <b>@all</b> [a](b) `c`\x1b[2J", calls=("v2.a",)
    )
    assert as_markdown([hostile]).count("\n") == 3
    for mark in ("<b>", "@all", " [a](b)", "\x1b"):
        assert mark not in as_markdown([hostile])
    assert "\x1b" not in as_text([hostile])
    assert as_text([hostile]).count("\n") == 3
    assert "\x1b" not in as_json([hostile])


def test_many_calls_are_counted_not_listed():
    calls = tuple(f"v2.c{number:02}" for number in range(20))
    many = Change(impact="additive", kind="error-added", message="error 1 added", calls=calls)
    assert "v2.c06 and 13 more: error 1 added" in as_text([many])
    assert as_json([many]).count("v2.c") == 20
