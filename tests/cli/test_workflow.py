"""The workflow file for a user's CI: its own steps, run in a repository as it expects one."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
WORKFLOW = yaml.safe_load((ROOT / "docs" / "ci" / "update-client.yml").read_text())
pytestmark = pytest.mark.skipif(not shutil.which("bash") or not shutil.which("git"), reason="needs bash and git")


def script(job, name):
    """What a step of the workflow runs."""
    return next(step["run"] for step in WORKFLOW["jobs"][job]["steps"] if step.get("name") == name)


@pytest.fixture
def shell(workdir, site):
    """Runs a script as the runner does, in the repository; ``specloom`` is this checkout's."""
    tools = workdir / "tools"
    tools.mkdir()
    tool = tools / "specloom"
    tool.write_text(f"#!/bin/sh\nexec {sys.executable} -c 'from specloom.cli import main; main()' \"$@\"\n")
    tool.chmod(0o755)
    environment = {
        **os.environ,
        "PATH": f"{tools}:{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT / "generator"),
        "GITHUB_OUTPUT": str(tools / "output"),
        "PAGES": "docs-pages",
        "SPEC": "spec/demo",
        "SITE": site.root,
        **{f"GIT_{who}_{what}": "a@b" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")},
    }

    def run(text, folder=workdir):
        command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", text]
        return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=True)

    return run


def publish(site, limit):
    """Put one page on the site."""
    root = {"code": {}, "msg": {}, "data": {"type": "object", "properties": {"serverTime": {"type": "string"}}}}
    answer = {"code": "0", "msg": "ok", "requestTime": 1688008631614, "data": {"serverTime": "1688008631614"}}
    operation = {
        "slug": "clock",
        "method": "get",
        "path": "/api/v2/public/clock",
        "summary": "Clock",
        "description": f"Rate limit: {limit}/sec/IP",
        "parameters": [],
        "responses": [
            {"statusCode": "200", "content": [{"schema": {"properties": root}, "examples": [{"value": answer}]}]}
        ],
    }
    data = json.dumps({"operations": [operation]})
    site.pages = {
        "/docs/catalog": '<a href="/docs/catalog/common/clock">Clock</a>',
        "/docs/catalog/common/clock": f"<html><script>window.ZUDOKU_DATA = {data};</script></html>",
    }


@pytest.fixture
def repository(workdir, shell, site):
    """Specs and client as the page said before; then the page states another limit."""
    (workdir / ".gitignore").write_text("tools/\ndocs-pages/\n")
    publish(site, 10)
    for name in ("Fetch the doc pages", "Import", "Generate"):
        shell(script("build", name))
    shell("git init -q -b main . && git add . && git commit -q -m one")
    return workdir


def test_the_steps_make_a_change_with_the_changelog_as_its_text(repository, shell, site):
    publish(site, 5)
    for name in ("Fetch the doc pages", "Import", "Validate", "Generate", "Compare"):
        shell(script("build", name))
    assert (repository / "tools/output").read_text() == "changed=true\n"
    entry = (repository / "entry.md").read_text()
    assert "`v2.public.clock`: limit tightened from 10 in 1 s by ip to 5 in 1 s by ip" in entry
    assert (repository / "CHANGELOG.md").read_text().endswith(entry)
    shell("git clone -q . tools/fresh && cd tools/fresh && git apply --index ../../update.patch")
    fresh = repository / "tools/fresh"
    for file in ("spec/demo/rest/v2/public/clock.yaml", "generated/demo/MANIFEST.json", "CHANGELOG.md"):
        assert (fresh / file).read_bytes() == (repository / file).read_bytes()
    changed = shell("git diff --cached --name-only", fresh).stdout.split()
    assert "generated/demo/demo_client/v2/public/clock.py" in changed
    assert {file.partition("/")[0] for file in changed} == {"CHANGELOG.md", "generated", "spec"}


def test_the_same_pages_open_no_change(repository, shell):
    for name in ("Fetch the doc pages", "Import", "Validate", "Generate", "Compare"):
        shell(script("build", name))
    assert not (repository / "tools/output").exists()
    assert (repository / "entry.md").read_text() == "Nothing changed for callers.\n"


def test_only_the_job_that_runs_nothing_imported_may_write():
    assert WORKFLOW["permissions"] == {"contents": "read"}
    assert "permissions" not in WORKFLOW["jobs"]["build"]
    proposing = WORKFLOW["jobs"]["propose"]
    assert proposing["permissions"] == {"contents": "write", "pull-requests": "write"}
    assert not any("specloom" in step.get("run", "") or "pip" in step.get("run", "") for step in proposing["steps"])


def test_no_expression_is_pasted_into_a_script():
    scripts = [step["run"] for job in WORKFLOW["jobs"].values() for step in job["steps"] if "run" in step]
    assert scripts
    assert not any("${{" in text for text in scripts)
