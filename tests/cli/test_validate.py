"""``specloom validate``: every problem, in three spellings, and never a traceback."""

import json
import os

import pytest

ORDER = "spec/demo/rest/v2/spot/trade/place-order.yaml"


@pytest.fixture
def misspelt(workdir):
    """A spec with one misspelt member, and the line it stands on."""
    file = workdir / ORDER
    lines = file.read_text().splitlines()
    line = next(number for number, text in enumerate(lines, 1) if text.startswith("rate_limit:"))
    file.write_text(file.read_text().replace("rate_limit:", "rate_limt:"))
    return line


def test_specs_without_problems(specloom, workdir):
    ran = specloom("validate")
    assert (ran.code, ran.out) == (0, "")
    assert "no problems" in ran.err


def test_a_misspelt_member_is_told_by_its_line(specloom, misspelt):
    ran = specloom("validate")
    assert ran.code == 1
    assert f"{ORDER}:{misspelt}:1: error" in ran.out
    assert "rate_limit" in ran.out.split("hint:")[1]


def test_as_json(specloom, misspelt):
    ran = specloom("validate", "--format", "json")
    assert ran.code == 1
    found = json.loads(ran.out)
    assert misspelt in [one["line"] for one in found]
    assert all({"file", "line", "column", "code", "message"} <= one.keys() for one in found)


def test_as_annotations_of_a_pull_request(specloom, misspelt):
    lines = specloom("validate", "--format", "github").out.splitlines()
    assert any(line.startswith(f"::error file={ORDER},line={misspelt},col=1") for line in lines)


def test_a_folder_that_is_none(specloom, workdir):
    ran = specloom("validate", "--spec", "nowhere")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.strip().count("\n") == 0
    assert "nowhere" in ran.err


def _pipe(path):
    os.mkfifo(path)


def _circle(path):
    path.symlink_to(path.name)


def _binary(path):
    path.write_bytes(bytes(range(256)))


@pytest.mark.parametrize(
    ("make", "code"), [(_pipe, "unreadable"), (_circle, "link-leaves-spec"), (_binary, "not-utf8")]
)
def test_what_is_no_text_is_a_problem_of_its_file(specloom, workdir, make, code):
    make(workdir / "spec/demo/errors/odd.yaml")
    ran = specloom("validate")
    assert ran.code == 2
    assert ran.out.startswith("spec/demo/errors/odd.yaml:")
    assert f"error[{code}]" in ran.out
