"""Commands over a folder of several venues: all of them, or one alone and nothing of the others."""

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from specloom.cli.generate import check_command, generate_command

TESTS = Path(__file__).parents[1]


@pytest.fixture
def folders(tmp_path):
    """Specs of two venues, and an empty output folder."""
    spec = tmp_path / "spec"
    shutil.copytree(TESTS / "cases" / "base" / "demo", spec / "demo")
    shutil.copytree(TESTS / "venues" / "spec" / "tideline", spec / "tideline")
    return spec, tmp_path / "out"


def run(command, folders, *more):
    spec, out = folders
    return CliRunner().invoke(command, ["--spec", str(spec), "--out", str(out), *more])


def state(folder):
    return {path: (path.stat().st_mtime_ns, path.read_bytes()) for path in folder.rglob("*") if path.is_file()}


def test_all_venues_are_made_and_checked_where_none_is_named(folders):
    assert run(generate_command, folders).exit_code == 0
    assert sorted(path.name for path in folders[1].iterdir()) == ["demo", "tideline"]
    assert run(check_command, folders).exit_code == 0


def test_one_venues_run_leaves_the_others_files(folders):
    assert run(generate_command, folders).exit_code == 0
    before = state(folders[1] / "demo")
    file = folders[0] / "tideline" / "venue.yaml"
    file.write_text(file.read_text().replace("title: Tideline", "title: Tide Line"))
    assert run(generate_command, folders, "--venue", "tideline").exit_code == 0
    assert state(folders[1] / "demo") == before
    assert "Tide Line" in (folders[1] / "tideline" / "tideline_client" / "_venue.py").read_text()


def test_check_tells_of_any_venue_that_is_out_of_date(folders):
    assert run(generate_command, folders).exit_code == 0
    file = folders[0] / "tideline" / "venue.yaml"
    file.write_text(file.read_text().replace("title: Tideline", "title: Tide Line"))
    assert run(check_command, folders).exit_code == 1
    assert run(check_command, folders, "--venue", "demo").exit_code == 0
