"""The reader of the catalogue against a reader written apart from it, on every operation of the copy."""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from specloom.importers.bitget_catalog import import_catalog

CATALOG = Path(__file__).parents[3] / "shared" / "docs" / "bitget-2026-09"

pytestmark = pytest.mark.skipif(not CATALOG.is_dir(), reason="needs the copy of the catalogue beside the checkout")

_LIMIT = re.compile(r"(\d+)\s*(?:requests?|req|times?)?\s*/\s*(\d*)\s*s", re.IGNORECASE)
_SCOPE = re.compile(r"(?:limit|times).{0,60}?\b(uid|user id|ip|api key)\b", re.IGNORECASE)
_SCOPES = {"uid": "uid", "user id": "uid", "ip": "ip", "api key": "key"}

Operation = Mapping[str, Any]


def _operations() -> Iterator[Operation]:
    for file in sorted(CATALOG.rglob("*.json")):
        yield from json.loads(file.read_text(encoding="utf-8"))["operations"]


@pytest.fixture(scope="module")
def pairs(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[Operation, Mapping[str, Any]]]:
    into = tmp_path_factory.mktemp("spec")
    import_catalog(CATALOG, into)
    texts = [file.read_text(encoding="utf-8") for file in (into / "rest").rglob("*.yaml")]
    specs = {spec["endpoint"]: spec for spec in (yaml.load(text, Loader=yaml.CSafeLoader) for text in texts)}
    return [(one, specs.get(f"{one['method'].upper()} {one['path']}", {})) for one in _operations()]


def _clean(name: str) -> str:
    return re.sub(r"[^\w.].*$", "", name.strip(" >~`"))


def _stated(schema: Mapping[str, Any], found: dict[str, bool]) -> dict[str, bool]:
    """Names at all depths, with whether any place requires them."""
    for name, own in (schema.get("properties") or {}).items():
        found[_clean(name)] = found.get(_clean(name), False) or name in (schema.get("required") or ())
        _stated(own, found)
        _stated(own.get("items") or {}, found)
    for variant in schema.get("oneOf") or ():
        _stated({**variant, "required": ()}, found)
    return found


def _ours(fields: Mapping[str, Any], found: dict[str, bool]) -> dict[str, bool]:
    for name, one in fields.items():
        own = one or {}
        found[name] = found.get(name, False) or bool(own.get("required"))
        found.update(dict.fromkeys(own.get("aliases", ()), False))
        _ours(own.get("fields", {}), found)
    return found


def _share(verdicts: list[bool]) -> float:
    return sum(verdicts) / len(verdicts)


def test_every_operation_but_the_dummy_is_there(pairs: list[tuple[Operation, Mapping[str, Any]]]) -> None:
    assert len(pairs) == 554
    assert [one["slug"] for one, spec in pairs if not spec] == ["stock-fills-placeholder"]


def test_limits_and_scopes_agree(pairs: list[tuple[Operation, Mapping[str, Any]]]) -> None:
    agree = []
    for one, spec in pairs:
        said, scope = _LIMIT.search(one["description"]), _SCOPE.search(one["description"])
        limit = spec.get("rate_limit", {}).get("default", {})
        numbers = (limit.get("requests"), limit.get("per"))
        same = numbers == ((int(said[1]), f"{int(said[2] or 1)}s") if said else (None, None))
        agree.append(same and (scope is None or not limit or limit["scope"] == _SCOPES[scope[1].lower()]))
    assert _share(agree) >= 0.99


def test_parameters_and_required_flags_agree(pairs: list[tuple[Operation, Mapping[str, Any]]]) -> None:
    agree = []
    for one, spec in pairs:
        wanted = {_clean(param["name"]): param["required"] for param in one["parameters"]}
        for content in one["requestBody"]["content"]:
            _stated(content["schema"], wanted)
        ours = _ours(spec.get("params", {}), {})
        agree += [ours.get(name) == wanted.get(name) for name in ours.keys() | wanted.keys()]
    assert len(agree) > 2000
    assert _share(agree) >= 0.99


def test_answer_names_agree(pairs: list[tuple[Operation, Mapping[str, Any]]]) -> None:
    agree = []
    for one, spec in pairs:
        schema = one["responses"][0]["content"][0]["schema"]
        wanted = _stated((schema.get("properties") or {}).get("data") or {}, {})
        ours = _ours(spec.get("response", {}).get("fields", {}), {})
        agree += [name in ours for name in wanted.keys() - {"data"}]
    assert len(agree) > 2500
    assert _share(agree) >= 0.97
