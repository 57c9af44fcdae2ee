"""Nothing is written or deleted outside the output folder, and nothing that a person made is lost."""

import pytest

from specloom.write import Entry, Manifest, OutputProblem, commit, compare, inside
from specloom.write.manifest import digest

OUTSIDE = [
    "../x",
    "/abs",
    "a/../../b",
    "a//b",
    "",
    ".",
    "a/.",
    "CON",
    "a/nul.py",
    "COM1.txt",
    "a\\b",
    "a\0b",
    "x.",
    "é",
]


@pytest.mark.parametrize("name", OUTSIDE)
def test_names_that_leave_the_folder_or_fit_no_system(name, tmp_path):
    with pytest.raises(OutputProblem):
        inside(tmp_path, name)


@pytest.mark.parametrize("name", OUTSIDE)
def test_a_hostile_manifest_deletes_nothing(name, tmp_path):
    out, other = tmp_path / "out", tmp_path / "x"
    out.mkdir()
    other.write_bytes(b"mine")
    (out / "MANIFEST.json").write_text(Manifest({name: Entry(digest(b"mine"), "t")}).text())
    with pytest.raises(OutputProblem):
        commit(out, compare(out, {}, {}, keep=(), once=frozenset()))
    assert other.read_bytes() == b"mine"


def plan(out, text=b"new", path="a/b.py"):
    return compare(out, {path: text}, {path: Entry(digest(text), "t")}, keep=(), once=frozenset())


@pytest.mark.parametrize("link", ["a", "a/b.py"])
def test_nothing_goes_through_a_link(link, tmp_path):
    out, other = tmp_path / "out", tmp_path / "other"
    (other / "b.py").parent.mkdir()
    (other / "b.py").write_bytes(b"mine")
    (out / link).parent.mkdir(parents=True)
    (out / link).symlink_to(other if link == "a" else other / "b.py")
    with pytest.raises(OutputProblem, match="symbolic link"):
        commit(out, plan(out))
    assert (other / "b.py").read_bytes() == b"mine"


def test_a_changed_file_is_edited_and_a_file_of_ours_is_changed(tmp_path):
    commit(tmp_path, plan(tmp_path))
    assert plan(tmp_path, b"newer").changed == ("a/b.py",)
    (tmp_path / "a/b.py").write_bytes(b"by hand")
    assert plan(tmp_path, b"newer").edited == ("a/b.py",)
    assert plan(tmp_path, b"newer").changed == ()


def test_only_own_files_are_deleted(tmp_path):
    commit(tmp_path, plan(tmp_path))
    (tmp_path / "a/theirs.py").write_bytes(b"mine")
    gone = compare(tmp_path, {}, {}, keep=(), once=frozenset())
    commit(tmp_path, gone)
    assert gone.deleted == ("a/b.py",)
    assert [path.name for path in (tmp_path / "a").iterdir()] == ["theirs.py"]


def test_a_manifest_that_is_none_is_one_clear_line(tmp_path):
    (tmp_path / "MANIFEST.json").write_bytes(b"\xff{")
    with pytest.raises(OutputProblem, match="not a valid manifest"):
        plan(tmp_path)
