"""What the reader of the catalogue makes of operations in all their shapes."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from specloom.importers.bitget_catalog import import_catalog
from specloom.importers.report import ImportReport

SAMPLES = Path(__file__).parent / "catalog_samples"
DUMP = SAMPLES / "catalog/things/things.json"


def _spec(into: Path, name: str) -> dict[str, Any]:
    spec: dict[str, Any] = yaml.load((into / "rest" / name).read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return spec


def _specs(into: Path) -> dict[str, str]:
    files = {file.relative_to(into).as_posix(): file.read_text(encoding="utf-8") for file in into.rglob("*.yaml")}
    return {name: text.partition("\nsource:")[0] for name, text in files.items()}


def _import(source: Path, into: Path) -> ImportReport:
    into.mkdir(exist_ok=True)
    return import_catalog(source, into)


@pytest.fixture(scope="module")
def into(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("spec")
    _import(SAMPLES, folder)
    return folder


def _operations() -> list[dict[str, Any]]:
    operations: list[dict[str, Any]] = json.loads(DUMP.read_text(encoding="utf-8"))["operations"]
    return operations


def _page(value: object, before: str = "window.ZUDOKU_DATA = ", after: str = ";") -> str:
    text = json.dumps(value).replace("</", "<\\/")
    return (
        "<!doctype html><html><head><link rel='canonical' href='https://docs.example/catalog/things/things'></head>"
        f"<body><div>POST /api/v2/evil/one</div><script>{before}{text}{after}</script>"
        "<script>go()</script></body></html>"
    )


def test_parameters_with_values_defaults_and_conditions(into: Path) -> None:
    spec = _spec(into, "v3/trade/place-thing.yaml")
    assert spec["endpoint"] == "POST /api/v3/trade/place-thing"
    assert spec["access"] == "trade"
    assert spec["rate_limit"] == {"default": {"requests": 10, "per": "1s", "scope": "uid"}}
    params = spec["params"]
    assert [name for name, param in params.items() if param.get("required")] == [
        "category",
        "symbol",
        "qty",
        "orderType",
    ]
    assert params["category"]["enum"] == ["SPOT", "USDT-FUTURES"]
    assert params["orderType"]["enum"] == ["limit", "market"]
    assert params["price"]["required_if"] == {"orderType": "limit"}
    assert params["timeInForce"]["default"] == "gtc"
    assert params["note"]["max_length"] == 40
    assert "enum" not in params["symbol"]


def test_variants_are_bound_to_the_value_that_chooses_them(into: Path) -> None:
    params = _spec(into, "v3/trade/place-plan.yaml")["params"]
    assert params["type"]["enum"] == ["stop", "trail", "slice"]
    assert "only_if" not in params["qty"], "a parameter of all variants is bound to none"
    assert params["stopPrice"]["only_if"] == {"type": "stop"}
    assert params["stopPrice"]["required_if"] == {"type": "stop"}
    assert params["side"]["only_if"] == {"type": ["stop", "trail"]}
    assert params["sliceParams"]["only_if"] == {"type": "slice"}
    assert params["sliceParams"]["fields"]["count"]["required"]


def test_rows_beside_their_list_stand_below_it(into: Path) -> None:
    spec = _spec(into, "v3/things/coins.yaml")
    fields = spec["response"]["fields"]
    assert list(fields["lendList"]["fields"]) == ["coin", "hourRate"]
    assert list(fields["pledgeList"]["fields"]) == ["coin", "initRatio"]
    assert spec["access"] == "public"
    assert spec["params"]["limit"]["max"] == "50"


def test_an_object_whose_example_is_a_list_is_a_list(into: Path) -> None:
    spec = _spec(into, "v3/things/ranks.yaml")
    assert spec["response"]["type"] == "list"
    assert list(spec["response"]["fields"]) == ["symbol", "rank", "side"]
    assert spec["access"] == "read"
    assert spec["rate_limit"]["default"] == {"requests": 10, "per": "2s", "scope": "uid"}


def test_a_body_of_many_that_is_described_as_one_is_a_list(into: Path) -> None:
    spec = _spec(into, "v3/trade/cancel-batch-things.yaml")
    assert spec["body"]["kind"] == "list"
    assert list(spec["params"]) == ["orderId", "clientOid", "symbol"]
    assert spec["response"]["type"] == "list"


def test_parameters_of_a_post_in_the_query_are_its_parameters(into: Path) -> None:
    spec = _spec(into, "v3/things/subscribe.yaml")
    assert list(spec["params"]) == ["productId", "amount", "account"]
    assert spec["access"] == "trade"
    assert spec["response"] == {"type": "text"}


def test_dummies_are_left_out_and_named(tmp_path: Path) -> None:
    report = _import(SAMPLES, tmp_path / "spec")
    assert not (tmp_path / "spec/rest/v3/things/placeholder.yaml").exists()
    found = [finding for finding in report.findings if finding.code == "dummy"]
    assert [(one.page, one.level) for one in found] == [("catalog/things/things.json#things-placeholder", "warning")]


def test_no_sentence_of_the_source_is_kept(into: Path) -> None:
    kept = (into / ".sources/bitget-catalog.jsonl").read_text(encoding="utf-8")
    assert "place-thing" in kept
    assert "thing on the book" not in kept
    assert "Coins to lend" not in kept


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("window.ZUDOKU_DATA = ", ";"),
        ("window.ZUDOKU_DATA=", ""),
        ("self.x=1;var ZUDOKU_DATA = ", ";window.other = {};"),
    ],
)
def test_a_saved_page_gives_what_the_dump_gives(tmp_path: Path, into: Path, before: str, after: str) -> None:
    source = tmp_path / "pages/any/name"
    source.mkdir(parents=True)
    hanging = {"routes": [{"loader": {"deep": [{"schema": {"tags": [{"operations": _operations()}]}}]}}]}
    (source / "saved.html").write_text(_page(hanging, before, after), encoding="utf-8")
    _import(tmp_path / "pages", tmp_path / "spec")
    assert _specs(tmp_path / "spec") == _specs(into)
    page = _spec(tmp_path / "spec", "v3/things/coins.yaml")["source"]["page"]
    assert page == "https://docs.example/catalog/things/things#coins"


def test_a_text_that_is_parsed_and_words_of_scripts_are_read(tmp_path: Path, into: Path) -> None:
    source = tmp_path / "pages"
    source.mkdir()
    text = json.dumps(json.dumps({"operations": _operations()})).replace("</", "<\\/")
    (source / "a.html").write_text(f"<script>window.ZUDOKU_DATA = JSON.parse({text});</script>", encoding="utf-8")
    _import(source, tmp_path / "spec")
    assert _specs(tmp_path / "spec") == _specs(into)
    plain = json.dumps({"operations": _operations(), "extra": "x"}).replace('"x"', "undefined")
    (source / "a.html").write_text(f"<script>window.ZUDOKU_DATA = {plain}</script>", encoding="utf-8")
    _import(source, tmp_path / "spec")
    assert _specs(tmp_path / "spec") == _specs(into)


def test_an_openapi_document_gives_the_same(tmp_path: Path, into: Path) -> None:
    paths: dict[str, Any] = {}
    for operation in _operations():
        own = {key: value for key, value in operation.items() if key not in ("method", "path")}
        own["responses"] = {"200": operation["responses"][0]}
        body = operation["requestBody"]["content"]
        own["requestBody"] = {"content": {"application/json": body[0]}} if body else {}
        paths[operation["path"]] = {operation["method"]: own}
    source = tmp_path / "pages"
    source.mkdir()
    (source / "openapi.json").write_text(json.dumps({"openapi": "3.1.0", "paths": paths}), encoding="utf-8")
    _import(source, tmp_path / "spec")
    assert _specs(tmp_path / "spec") == _specs(into)


def test_references_and_parts_are_followed(tmp_path: Path, into: Path) -> None:
    operations = _operations()
    schema = operations[0]["requestBody"]["content"][0]["schema"]
    names = list(schema["properties"])
    first = {"type": "object", "properties": {name: schema["properties"][name] for name in names[:4]}}
    last = {"type": "object", "properties": {name: schema["properties"][name] for name in names[4:]}}
    operations[0]["requestBody"]["content"][0]["schema"] = {
        "allOf": [{**first, "required": schema["required"]}, {"$ref": "#/components/schemas/Rest"}]
    }
    source = tmp_path / "pages"
    source.mkdir()
    document = {"operations": operations, "components": {"schemas": {"Rest": last}}}
    (source / "a.json").write_text(json.dumps(document), encoding="utf-8")
    _import(source, tmp_path / "spec")
    assert _specs(tmp_path / "spec") == _specs(into)


def test_renamed_groups_and_slugs_change_the_source_only(tmp_path: Path, into: Path) -> None:
    source = tmp_path / "pages/other/group"
    source.mkdir(parents=True)
    operations = [{**operation, "slug": f"new-{operation['slug']}"} for operation in _operations()]
    (source / "renamed.json").write_text(json.dumps(operations), encoding="utf-8")
    _import(tmp_path / "pages", tmp_path / "spec")
    assert _specs(tmp_path / "spec") == _specs(into)


def test_a_folder_without_operations_is_refused(tmp_path: Path) -> None:
    source, empty = tmp_path / "pages", tmp_path / "empty"
    source.mkdir()
    empty.mkdir()
    (source / "a.html").write_text("<html><script>window.OTHER = {};</script></html>", encoding="utf-8")
    with pytest.raises(ValueError, match="holds an operation"):
        _import(source, tmp_path / "spec")
    with pytest.raises(ValueError, match="no files"):
        _import(empty, tmp_path / "spec")


def test_hopeless_files_are_a_line_in_the_report_and_the_rest_is_imported(tmp_path: Path, into: Path) -> None:
    source = tmp_path / "pages"
    source.mkdir()
    (source / "a.json").write_bytes(DUMP.read_bytes())
    (source / "cut.html").write_text(_page({"operations": _operations()})[:4000], encoding="utf-8")
    (source / "deep.json").write_text("[" * 100_000, encoding="utf-8")
    (source / "binary.json").write_bytes(b"\x00\x01")
    (source / "odd.json").write_text('{"method": "get", "path": "/api/v3/odd/one", "summary": 5, "responses": [7]}')
    report = _import(source, tmp_path / "spec")
    named = {finding.page.partition("#")[0] for finding in report.findings if finding.level != "note"}
    assert {"cut.html", "deep.json", "binary.json", "odd.json"} <= named
    assert _specs(into).items() <= _specs(tmp_path / "spec").items()
