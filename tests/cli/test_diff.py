"""``specloom diff`` and ``specloom changelog`` from the outside."""

import json
import shutil
import subprocess

import pytest

INFO = "spec/demo/rest/v2/spot/trade/order-info.yaml"


def edit(folder, file, before, after):
    path = folder / file
    text = path.read_text()
    assert before in text
    path.write_text(text.replace(before, after))


@pytest.fixture
def old(workdir):
    """An older copy of the spec folder; the current one has a tighter limit."""
    shutil.copytree("spec", "old")
    edit(workdir, INFO, "requests: 20", "requests: 5")
    return "old"


@pytest.fixture
def repository(workdir):
    """The folder under version control; the working tree differs from HEAD by one required parameter."""

    def git(*arguments):
        subprocess.run(
            ["git", "-c", "user.name=a", "-c", "user.email=a@b", "-c", "commit.gpgsign=false", *arguments],
            check=True,
            capture_output=True,
            cwd=workdir,
        )

    git("init", "-q")
    git("add", "spec")
    git("commit", "-q", "-m", "one")
    git("tag", "first")
    edit(workdir, INFO, "requests: 20", "requests: 5")
    git("commit", "-q", "-a", "-m", "two")
    edit(workdir, INFO, "params:\n  symbol: {}", "params:\n  symbol: {required: true}")
    return git


def test_text(specloom, old):
    ran = specloom("diff", old, "spec")
    assert ran.code == 0
    assert ran.out == (
        "behavioural (1)\n"
        "  v2.spot.trade.order_info: limit tightened from 20 in 1 s by uid to 5 in 1 s by uid\n"
        "      spec/demo/rest/v2/spot/trade/order-info.yaml:1\n"
        "0 breaking, 1 behavioural, 0 additive\n"
    )


def test_markdown(specloom, old):
    assert specloom("diff", old, "--format", "markdown").out == (
        "## Behavioural\n\n- `v2.spot.trade.order_info`: limit tightened from 20 in 1 s by uid to 5 in 1 s by uid\n"
    )


def test_json(specloom, old):
    told = json.loads(specloom("diff", old, "--format", "json").out)
    assert told["summary"] == {"breaking": 0, "behavioural": 1, "additive": 0}
    (change,) = told["changes"]
    assert change["kind"] == "limit-tightened"
    assert change["calls"] == ["v2.spot.trade.order_info"]
    assert change["origin"]["file"] == "demo/rest/v2/spot/trade/order-info.yaml"


def test_no_changes(specloom, workdir):
    shutil.copytree("spec", "same")
    assert specloom("diff", "same").out == "no changes\n"
    assert specloom("diff", "same", "--format", "markdown").out == "No changes.\n"
    assert json.loads(specloom("diff", "same", "--format", "json").out)["changes"] == []


def test_revision_and_working_tree(specloom, repository):
    told = json.loads(specloom("diff", "HEAD", "--format", "json").out)
    assert [change["kind"] for change in told["changes"]] == ["parameter-required"]


def test_two_revisions(specloom, repository):
    told = json.loads(specloom("diff", "first", "HEAD", "--format", "json").out)
    assert [change["kind"] for change in told["changes"]] == ["limit-tightened"]


def test_revisions_are_found_from_below_and_beside_the_repository(specloom, repository, workdir, monkeypatch):
    monkeypatch.chdir("spec/demo")
    assert "parameter symbol is now required" in specloom("diff", "HEAD", "--spec", workdir / "spec").out
    monkeypatch.chdir(workdir.parent)
    assert "parameter symbol is now required" in specloom("diff", "HEAD", "--spec", workdir / "spec").out


def test_fail_on_breaking(specloom, repository):
    assert specloom("diff", "HEAD", "--fail-on", "breaking").code == 1
    assert specloom("diff", "first", "HEAD", "--fail-on", "breaking").code == 0


def test_used_by(specloom, repository, workdir):
    (workdir / "bot.py").write_text("client.v2.spot.trade.order_info(symbol='BTCUSDT')")
    (workdir / "other.py").write_text("client.v2.spot.trade.fills(symbol='BTCUSDT')")
    used = specloom("diff", "HEAD", "--used-by", "bot.py", "--fail-on", "breaking")
    assert used.code == 1
    assert "1 calls used in 1 files" in used.err
    unused = specloom("diff", "HEAD", "--used-by", "other.py", "--fail-on", "breaking")
    assert (unused.code, unused.out) == (0, "no changes\n")
    assert "getattr" in unused.err


def test_a_spec_with_a_problem_is_compared_as_far_as_it_can_be_read(specloom, old, workdir):
    edit(workdir, "old/demo/rest/v2/spot/trade/place-order.yaml", '"size": "2"', '"sise": "2"')
    ran = specloom("diff", old)
    assert ran.code == 0
    assert "limit tightened" in ran.out
    assert " the first in demo/rest/v2/spot/trade/place-order.yaml:27:7" in ran.err


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["nowhere"], "nowhere: there is no such folder, and spec is not in a git repository"),
        (["spec", "nowhere"], "nowhere: there is no such folder"),
        (["empty"], "contains no spec files"),
        (["spec", "--used-by", "empty"], "no Python file"),
        (["spec", "--used-by", "nowhere"], "no Python file"),
    ],
)
def test_bad_input_is_one_line(specloom, workdir, arguments, says):
    (workdir / "empty").mkdir()
    ran = specloom("diff", *arguments)
    assert ran.code == 2
    assert says in ran.err
    assert ran.err.count("\n") == 1


@pytest.mark.parametrize("name", ["nowhere", "--output=pwned", "-x", "HEAD:spec/demo/venue.yaml"])
def test_what_is_no_revision(specloom, repository, workdir, name):
    ran = specloom("diff", "--", name)
    assert ran.code == 2
    assert "neither a folder nor a revision" in ran.err
    assert not (workdir / "pwned").exists()


def test_a_revision_without_the_spec_folder(specloom, repository, workdir):
    shutil.move("spec", "specs")
    assert "HEAD: has no folder specs" in specloom("diff", "HEAD", "--spec", "specs").err


def test_a_spec_that_cannot_be_built_is_one_line(specloom, old, workdir):
    (workdir / "old/demo/fields.yaml").write_text("fields: {\n")
    ran = specloom("diff", old)
    assert ran.code == 2
    assert "an error in" in ran.err
    assert "demo/fields.yaml" in ran.err


def test_changelog(specloom, repository):
    ran = specloom("changelog", "first", "--current", "0.1.0")
    assert ran.out == (
        "## 0.2.0\n\n"
        "### Breaking\n\n- `v2.spot.trade.order_info`: parameter symbol is now required\n\n"
        "### Changed\n\n"
        "- `v2.spot.trade.order_info`: limit tightened from 20 in 1 s by uid to 5 in 1 s by uid\n"
    )
    assert "next version: 0.2.0 (now 0.1.0)" in ran.err


def test_changelog_into_a_file_takes_the_generated_version(specloom, repository, workdir):
    (workdir / "generated/demo").mkdir(parents=True)
    (workdir / "generated/demo/pyproject.toml").write_text('[project]\nname = "x"\nversion = "1.2.3"\n')
    (workdir / "CHANGELOG.md").write_text("# Changelog\n\n## 1.2.3\n\n- old\n")
    assert specloom("changelog", "HEAD", "--into", "CHANGELOG.md").code == 0
    text = (workdir / "CHANGELOG.md").read_text()
    assert text.startswith("# Changelog\n\n## 2.0.0\n\n### Breaking\n\n- `v2.spot.trade.order_info`")
    assert text.endswith("\n\n## 1.2.3\n\n- old\n")
    again = specloom("changelog", "HEAD", "--into", "CHANGELOG.md")
    assert again.code == 2
    assert "has an entry for 2.0.0" in again.err
    assert (workdir / "CHANGELOG.md").read_text() == text


def test_changelog_without_changes_writes_nothing(specloom, workdir):
    shutil.copytree("spec", "same")
    ran = specloom("changelog", "same", "--into", "CHANGELOG.md")
    assert (ran.code, ran.out) == (0, "")
    assert not (workdir / "CHANGELOG.md").exists()


def test_changelog_needs_a_version(specloom, old):
    ran = specloom("changelog", old)
    assert ran.code == 2
    assert "--current" in ran.err
