"""A small venue that is unlike Bitget in every way that its spec can say: it generates, signs, and its mock accepts.

Two credentials, a signature in the query, forms, URLs without a version, several methods on one URL, calls of one part,
two hosts, a test network, no clock headers, no kinds of accounts, no tiers.
"""

import inspect
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from specloom.load import Schemas, load_tree
from specloom.pipeline import GenerateOptions, generate
from specloom.validate import validate

SPEC = Path(__file__).parent / "spec"
ROOT = Path(__file__).parents[2]
RECIPE = "upper(hex(hmac_sha512(seed, query + body)))"
WRONG = [
    ("hash", RECIPE, "upper(hex(hmac_sha256(seed, query + body)))"),
    ("encoding", RECIPE, "base64(hmac_sha512(seed, query + body))"),
    ("case", RECIPE, "hex(hmac_sha512(seed, query + body))"),
    ("dropped body", RECIPE, "upper(hex(hmac_sha512(seed, query)))"),
    ("dropped query", RECIPE, "upper(hex(hmac_sha512(seed, body)))"),
    ("swapped", RECIPE, "upper(hex(hmac_sha512(seed, body + query)))"),
    ("plain query", RECIPE, "upper(hex(hmac_sha512(seed, query_plain + body)))"),
    ("no key", "headers: {T-Token: name}\n", ""),
    ("unit of time", "time: now_ms", "time: now_s"),
]


@pytest.fixture(scope="module")
def client(tmp_path_factory):
    """The folder of the generated client."""
    out = tmp_path_factory.mktemp("venues")
    generate(GenerateOptions(spec=SPEC, out=out))
    return out


@pytest.fixture
def imported(client, monkeypatch):
    """The package itself."""
    monkeypatch.syspath_prepend(str(client))
    import tideline_client

    return tideline_client


def suite(client, *more, spec=SPEC):
    words = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *more]
    environment = {**os.environ, "SPECLOOM_SPEC": str(spec)}
    return subprocess.run(words, cwd=client, env=environment, capture_output=True, text=True, check=False)


def test_its_own_tests_pass(client):
    done = suite(client, "tests")
    assert done.returncode == 0, done.stdout


def test_it_is_strictly_typed(client):
    words = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "-p", "tideline_client"]
    done = subprocess.run(words, cwd=client, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(("old", "new"), [wrong[1:] for wrong in WRONG], ids=[wrong[0] for wrong in WRONG])
def test_a_wrong_recipe_is_told_at_the_vector_that_shows_it(tmp_path, old, new):
    spec = tmp_path / "spec"
    shutil.copytree(SPEC, spec)
    file = spec / "tideline" / "venue.yaml"
    text = file.read_text()
    assert text.count(old) == 1
    file.write_text(text.replace(old, new))
    problems = validate(load_tree(spec, Schemas(ROOT / "spec" / "schema")))
    assert {problem.code for problem in problems} & {"vector-mismatch", "unsent-time", "unused-value"}


def test_a_client_that_signs_otherwise_fails_its_tests(client, tmp_path):
    copy = tmp_path / "client"
    shutil.copytree(client, copy)
    signing = copy / "tideline_client" / "_signing.py"
    text = signing.read_text()
    assert text.count('HmacKey("sha512"') == 1
    signing.write_text(text.replace('HmacKey("sha512"', 'HmacKey("sha256"'))
    assert suite(copy, "tests/test_signing.py").returncode == 1


def test_it_takes_what_its_spec_has_and_nothing_else(imported):
    taken = list(inspect.signature(imported.Tideline).parameters)
    assert taken == ["name", "seed", "recv", "broker", "environment", "settings"]
    assert not hasattr(imported.Tideline, "account_mode")


def test_calls_are_named_by_url_verb_or_word(imported):
    with imported.Tideline() as made:
        assert repr(made.clock) == "<client.clock>"
        assert made.orders.get.record.method == "GET"
        assert made.orders.place.record.method == "POST"
        assert made.orders.id.amend.record.method == "PATCH"
        assert made.futures.markets.search.record.path == "/markets/{market}"


@pytest.mark.parametrize(
    ("environment", "rest", "futures"),
    [
        (None, "https://api.tideline.example", "https://futures.tideline.example"),
        ("testnet", "https://testnet.tideline.example", "https://futures.tideline.example"),
    ],
)
def test_calls_go_to_their_hosts(imported, environment, rest, futures):
    with imported.Tideline(environment=environment) as made:
        assert made.context.plan_for_call("clock").base_url == rest
        assert made.context.plan_for_call("futures.markets.search").base_url == futures


def test_an_unknown_environment_is_refused(imported):
    with pytest.raises(ValueError, match="no environment 'demo'; it has 'live', 'testnet'"):
        imported.Tideline(environment="demo")
