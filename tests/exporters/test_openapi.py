"""The OpenAPI document: valid, complete, and the same every time."""

import json
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest
import yaml

from specloom import resources
from specloom.exporters.openapi import export_openapi

ROOT = Path(__file__).parents[2]
PLACE = "/api/v2/spot/trade/place-order"


def _operations(document):
    return [one for item in document["paths"].values() for one in item.values()]


def test_it_is_valid(openapi):
    validator = pytest.importorskip("openapi_spec_validator").OpenAPIV31SpecValidator
    document = {key: value for key, value in openapi.items() if key != "x-specloom-venue"}
    # A part of the paths at a time would not see names that stand twice; one version is enough of them.
    document["paths"] = {path: item for path, item in document["paths"].items() if "/v3/" in path}
    assert not list(validator(document).iter_errors())


def test_it_has_every_endpoint(openapi, loaded):
    assert {one["operationId"] for one in _operations(openapi)} == {
        endpoint.call.replace(".", "_") for endpoint in loaded.api.endpoints
    }


def test_references_lead_somewhere(openapi):
    def walk(value):
        if isinstance(value, dict):
            if isinstance(value.get("$ref"), str):
                yield value["$ref"]
            for member in value.values():
                yield from walk(member)
        elif isinstance(value, list):
            for member in value:
                yield from walk(member)

    for reference in set(walk({key: openapi[key] for key in ("paths", "components")})):
        found = openapi
        for part in reference.removeprefix("#/").split("/"):
            found = found[part]


def test_extensions_are_as_their_schema_says(openapi):
    schema = json.loads((resources.schemas() / "openapi-extension.schema.json").read_text("utf-8"))
    common = json.loads((resources.schemas() / "common.schema.json").read_text("utf-8"))
    endpoint = json.loads((resources.schemas() / "endpoint.schema.json").read_text("utf-8"))
    from referencing import Registry, Resource

    registry = Registry().with_resources(
        [(one["$id"], Resource.from_contents(one)) for one in (schema, common, endpoint)]
    )
    of_operation = jsonschema.Draft202012Validator({"$ref": f"{schema['$id']}#/$defs/operation"}, registry=registry)
    of_value = jsonschema.Draft202012Validator({"$ref": f"{schema['$id']}#/$defs/value"}, registry=registry)
    for operation in _operations(openapi):
        assert not [error.message for error in of_operation.iter_errors(operation["x-specloom"])]
    parameters = [one["schema"] for operation in _operations(openapi) for one in operation.get("parameters", [])]
    for one in parameters:
        assert not [error.message for error in of_value.iter_errors(one["x-specloom"])]


def test_an_order_says_all_that_the_spec_knows(openapi):
    spec = yaml.safe_load((ROOT / "spec/bitget/rest/v2/spot/trade/place-order.yaml").read_text("utf-8"))
    operation = openapi["paths"][PLACE]["post"]
    body = operation["requestBody"]["content"]["application/json"]["schema"]
    own = operation["x-specloom"]
    assert own["effect"] == spec["effect"] == "create_order"
    assert own["idempotency"]["key"] == spec["idempotency"]["key"]
    assert own["rate_limit"]["default"]["per"] == spec["rate_limit"]["default"]["per"]
    assert list(body["properties"]) == list(spec["params"])
    required = {name for name, param in spec["params"].items() if (param or {}).get("required") in (True, "true")}
    assert set(body["required"]) == required
    assert operation["security"] == [{"key": [], "sign": [], "timestamp": [], "passphrase": []}]
    headers = {one["name"] for one in openapi["components"]["securitySchemes"].values()}
    assert headers == {"ACCESS-KEY", "ACCESS-SIGN", "ACCESS-TIMESTAMP", "ACCESS-PASSPHRASE"}


def test_public_calls_ask_for_no_key(openapi):
    assert openapi["paths"]["/api/v2/spot/market/tickers"]["get"]["security"] == []


def test_refusals_are_told_by_code(openapi, loaded):
    operation = openapi["paths"][PLACE]["post"]
    name = operation["responses"]["4XX"]["$ref"].rpartition("/")[2]
    code = openapi["components"]["responses"][name]["content"]["application/json"]["schema"]["properties"]["code"]
    groups = [one["$ref"].rpartition("/")[2] for one in code["anyOf"] if "$ref" in one]
    schemas = openapi["components"]["schemas"]
    told = {code for group in groups for code in schemas[group]["enum"]}
    assert set(loaded.api.endpoint("v2.spot.trade.place_order").codes) <= told
    assert schemas["ErrorCodeCommon"]["x-specloom"]["codes"]["40009"]["class"] == "InvalidSignature"


def test_superseded_calls_name_their_successors(openapi, loaded):
    old = next(endpoint for endpoint in loaded.api.endpoints if endpoint.superseded_by)
    operation = openapi["paths"][old.path][old.method.lower()]
    assert operation["deprecated"] is True
    assert old.superseded_by[0] in operation["description"]


def test_one_version_can_be_had(loaded):
    document = export_openapi(loaded.api, loaded.documents, version="v3")
    assert document["paths"]
    assert {one["x-specloom"]["version"] for one in _operations(document)} == {"v3"}


def test_the_same_specs_give_the_same_bytes(tmp_path):
    made = []
    for seed in ("1", "2"):
        into = tmp_path / f"{seed}.json"
        command = [
            sys.executable,
            "-m",
            "specloom",
            "export",
            "openapi",
            "--spec",
            str(ROOT / "spec"),
            "--into",
            str(into),
        ]
        subprocess.run(command, check=True, cwd=tmp_path, env={"PYTHONHASHSEED": seed, "PATH": "/usr/bin:/bin"})
        made.append(into.read_bytes())
    assert made[0] == made[1]
    assert str(ROOT).encode() not in made[0]
