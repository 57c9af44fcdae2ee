"""Endpoints that no page describes, and their giving way to pages."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from specloom.importers.bitget_pages import import_docs
from specloom.importers.facts import import_facts

SAMPLES = Path(__file__).parent / "samples"
OLD = {
    "method": "POST",
    "path": "/api/mix/v1/order/placeThing",
    "version": "v1",
    "private": True,
    "page": None,
    "sources": 2,
    "successor": ["POST /api/v2/mix/order/other-thing"],
}
NEW = {"method": "POST", "path": "/api/v2/mix/order/place-thing", "version": "v2", "private": True, "page": None}
SCHEMA = {
    "method": "POST",
    "path": NEW["path"],
    "version": "v2",
    "private": True,
    "params": [
        {"name": "symbol", "type": "string", "required": True},
        {"name": "side", "type": "string", "required": False, "enum": ["buy", "sell"]},
    ],
    "response": [{"name": "orderId", "type": "string", "required": True}],
}


@pytest.fixture
def facts(tmp_path: Path) -> Path:
    folder = tmp_path / "facts"
    folder.mkdir()
    (folder / "endpoints.jsonl").write_text("".join(f"{json.dumps(line)}\n" for line in (OLD, NEW)), encoding="utf-8")
    (folder / "schemas-not-in-docs.jsonl").write_text(f"{json.dumps(SCHEMA)}\n{{broken\n", encoding="utf-8")
    return folder


def _spec(into: Path, name: str) -> dict[str, Any]:
    spec: dict[str, Any] = yaml.load((into / name).read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return spec


def test_facts_become_specs(tmp_path: Path, facts: Path) -> None:
    report = import_facts(facts, tmp_path)
    new = _spec(tmp_path, "rest/v2/mix/order/place-thing.yaml")
    assert new["params"] == {"symbol": {"required": True}, "side": {"enum": ["buy", "sell"]}}
    assert new["source"] == {"kind": "facts"}
    assert new["rate_limit"] == {"undocumented": True}
    old = _spec(tmp_path, "rest/v1/mix/order/placeThing.yaml")
    assert (old["open_params"], old["deprecated"], old["version"]) == (True, True, "v1")
    assert [finding.line for finding in report.findings if finding.code == "facts"] == [2]


def test_a_page_takes_over_and_facts_do_not_take_it_back(tmp_path: Path, facts: Path) -> None:
    import_facts(facts, tmp_path)
    import_docs(SAMPLES, tmp_path)
    taken = _spec(tmp_path, "rest/v2/mix/order/place-thing.yaml")
    assert taken["source"]["kind"] == "page"
    assert (tmp_path / "rest/v1/mix/order/placeThing.yaml").exists()
    report = import_facts(facts, tmp_path)
    assert report.changed == report.removed == []
    assert _spec(tmp_path, "rest/v2/mix/order/place-thing.yaml") == taken
