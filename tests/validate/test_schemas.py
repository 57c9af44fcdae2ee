"""The schemas are valid, and explain each property to whoever writes a spec in an editor."""

import json

import pytest
from jsonschema import Draft202012Validator
from spec_cases import SCHEMA

FILES = sorted(SCHEMA.glob("*.json"))


def subschemas(schema, path=""):
    """Every named property and item of a schema."""
    if isinstance(schema, dict):
        for name, member in schema.get("properties", {}).items():
            yield f"{path}/{name}", member
        for keyword in ("items", "additionalProperties"):
            if isinstance(schema.get(keyword), dict):
                yield f"{path}/{keyword}", schema[keyword]
    for key, member in (
        schema.items() if isinstance(schema, dict) else enumerate(schema) if isinstance(schema, list) else ()
    ):
        yield from subschemas(member, f"{path}/{key}")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_valid(file):
    schema = json.loads(file.read_text())
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["$id"].endswith(f"/{file.name}")
    Draft202012Validator.check_schema(schema)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_everything_is_described(file):
    mute = [
        path for path, member in subschemas(json.loads(file.read_text())) if not {"description", "$ref"} & set(member)
    ]
    assert mute == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_property_has_its_description_beside_it(file):
    schema = json.loads(file.read_text())
    mute = [
        path for path, member in subschemas(schema) if "/properties/" in f"{path}/" and not member.get("description")
    ]
    assert [path for path in mute if not path.endswith(("items", "additionalProperties"))] == []


@pytest.mark.parametrize("name", ["version", "symbol_format", "rate_limit", "errors"])
def test_what_every_endpoint_must_state(name):
    assert name in json.loads((SCHEMA / "endpoint.schema.json").read_text())["required"]


def test_both_checkers_agree(schemas):
    """Where the fast checker refuses, the slow one finds the words."""
    from specloom.load import Document
    from specloom.validate.explain import Explainer
    from specloom.validate.schema import SchemaCheck

    ends_in_newline = {"fields": {"a": {"type": "text", "description": "x", "enum": "side\n"}}}
    document = Document("demo/fields.yaml", "fields", ends_in_newline)
    assert [problem.code for problem in Explainer(schemas).explain(document)] == ["bad-value"]
    assert [problem.code for problem in SchemaCheck(schemas).problems(document)] == ["bad-value"]


def test_schemas_fetch_nothing(tmp_path):
    """A schema that refers to somewhere else is refused, and nobody is asked for it."""
    from specloom.diagnostics import SpecError
    from specloom.load import Document, Schemas
    from specloom.validate.schema import SchemaCheck

    for file in FILES:
        text = file.read_text()
        if file.name == "enums.schema.json":
            text = json.dumps({"$id": "http://127.0.0.1:1/e", "$ref": "http://127.0.0.1:1/other.json"})
        (tmp_path / file.name).write_text(text)
    with pytest.raises(SpecError, match="enums"):
        list(SchemaCheck(Schemas(tmp_path)).problems(Document("demo/enums.yaml", "enums", {})))
