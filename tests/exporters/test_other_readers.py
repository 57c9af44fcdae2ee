"""Exports as other people's tools read them: validators of npm, and a client generator of PyPI.

They are skipped where the tools are not installed: ``npm install`` in ``.ci/node``, ``pip install
openapi-python-client`` (its ``openapi-python-client`` must be on the path).
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

NODE = Path(os.environ.get("SPECLOOM_NODE") or Path(__file__).parents[2] / ".ci/node")
CHECK_ASYNCAPI = Path(__file__).parents[2] / ".ci/node/asyncapi.cjs"
needs_npm = pytest.mark.skipif(
    not (NODE / "node_modules/@redocly").is_dir(), reason="the validators are not installed: npm install in .ci/node"
)
needs_generator = pytest.mark.skipif(
    not shutil.which("openapi-python-client"), reason="openapi-python-client is not installed"
)


def _run(*command: object, **options: object) -> subprocess.CompletedProcess[str]:
    texts = [str(part) for part in command]
    env = {**os.environ, "NODE_PATH": str(NODE / "node_modules"), "REDOCLY_TELEMETRY": "off"}
    return subprocess.run(texts, check=False, capture_output=True, text=True, env=env, cwd=NODE, timeout=600, **options)


@needs_npm
def test_redocly_finds_no_error(openapi_file, tmp_path):
    rules = tmp_path / "redocly.yaml"
    rules.write_text("extends: [recommended]\n")
    ran = _run(NODE / "node_modules/.bin/redocly", "lint", openapi_file, "--config", rules, "--format", "json")
    assert json.loads(ran.stdout)["totals"]["errors"] == 0, ran.stdout[:2000]


@needs_npm
def test_the_parser_of_asyncapi_finds_no_error(asyncapi_file):
    ran = _run("node", CHECK_ASYNCAPI, asyncapi_file)
    assert (ran.returncode, ran.stdout) == (0, ""), ran.stdout[:2000] + ran.stderr[:2000]


@needs_npm
def test_openapi_typescript_makes_types_that_compile(openapi_file, tmp_path):
    types = tmp_path / "types.ts"
    made = _run(NODE / "node_modules/.bin/openapi-typescript", openapi_file, "-o", types)
    assert made.returncode == 0, made.stderr[:2000]
    assert "warn" not in made.stderr.lower(), made.stderr[:2000]
    checked = _run(NODE / "node_modules/.bin/tsc", "--noEmit", "--strict", "--skipLibCheck", types)
    assert checked.returncode == 0, checked.stdout[:2000]


@needs_generator
def test_openapi_python_client_warns_of_nothing(openapi_file, tmp_path):
    into = tmp_path / "client"
    ran = _run(
        "openapi-python-client", "generate", "--path", openapi_file, "--output-path", into, "--meta", "none",
        "--fail-on-warning",
    )  # fmt: skip
    assert ran.returncode == 0, ran.stdout[-2000:] + ran.stderr[-2000:]
    assert "WARNING" not in ran.stdout
    compiled = _run(sys.executable, "-m", "compileall", "-q", into)
    assert compiled.returncode == 0, compiled.stdout[:2000]
