"""Bitget out and in again: nothing that a caller could notice is lost; a change made on the way is seen."""

import json
import shutil
from pathlib import Path

import pytest

from specloom.diff import compare
from specloom.importers.openapi import ImportOptions, import_openapi
from specloom.loading import load_api

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def rest_only(tmp_path_factory):
    """The venue without its channels, which are not in an OpenAPI document."""
    folder = tmp_path_factory.mktemp("old")
    shutil.copytree(ROOT / "spec/bitget", folder / "bitget", ignore=shutil.ignore_patterns("ws", ".sources"))
    return load_api(folder, validate="none").api


def _imported(file: Path, folder: Path):
    into = folder / "bitget"
    into.mkdir()
    report = import_openapi([file], into, ImportOptions())
    loaded = load_api(folder)  # raises where the specs are not valid
    return report, loaded.api


def test_no_change_is_left(openapi_file, rest_only, tmp_path):
    report, api = _imported(openapi_file, tmp_path)
    assert not [finding.text() for finding in report.findings if finding.level == "error"]
    assert compare(rest_only, api) == ()


def test_changes_made_on_the_way_are_seen(openapi, rest_only, tmp_path):
    document = json.loads(json.dumps(openapi))
    operation = document["paths"]["/api/v2/spot/trade/place-order"]["post"]
    body = operation["requestBody"]["content"]["application/json"]["schema"]
    body["required"].remove("side")
    del body["properties"]["price"]
    operation["x-specloom"]["effect"] = "write"
    operation["x-specloom"]["rate_limit"]["default"]["requests"] = 3
    data = operation["responses"]["200"]["content"]["application/json"]["schema"]["properties"]["data"]
    data["properties"]["orderId"]["x-specloom"]["type"] = "integer"
    file = tmp_path / "changed.json"
    file.write_text(json.dumps(document, indent=1), encoding="utf-8")
    (tmp_path / "spec").mkdir()
    _, api = _imported(file, tmp_path / "spec")
    seen = {change.message for change in compare(rest_only, api)}
    assert len(seen) == 5, seen
