"""The schema of the signing blocks describes every property, and other schemas can refer to its parts."""

import json

import jsonschema
import pytest
from recipe_cases import ROOT, schemas

from specloom.signing.kinds import BUILT_IN, FUNCTIONS

FILE = ROOT / "spec" / "schema" / "signing.schema.json"
SCHEMA = json.loads(FILE.read_text())


def properties(schema, where=""):
    """Every property below a schema with its path."""
    if isinstance(schema, dict):
        for name, inner in schema.get("properties", {}).items():
            yield f"{where}/{name}", inner
        for key, inner in schema.items():
            yield from properties(inner, f"{where}/{key}")
    elif isinstance(schema, list):
        for index, inner in enumerate(schema):
            yield from properties(inner, f"{where}/{index}")


def test_it_is_a_schema():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_every_property_has_a_description():
    found = dict(properties(SCHEMA))
    assert len(found) > 60
    assert [path for path, schema in found.items() if not schema.get("description", "").endswith((".", "}"))] == []


def test_every_reference_leads_somewhere():
    references = [part.split('"')[1] for part in FILE.read_text().split('"$ref": ')[1:]]
    assert {reference.removeprefix("#/$defs/") for reference in references} <= set(SCHEMA["$defs"])


@pytest.mark.parametrize("block", ["credentials", "options", "auth", "tokens", "requests", "vectors", "endpoint_auth"])
def test_other_schemas_can_refer_to_each_block(block):
    assert block in SCHEMA["$defs"]
    assert schemas().by_file["signing.schema.json"]["$defs"][block]["description"]


def test_the_page_on_signing_names_every_part_and_function():
    page = (ROOT / "docs" / "signing.md").read_text()
    words = set(page.replace("`", " ").replace("(", " ").replace(",", " ").split())
    assert [name for name in (*FUNCTIONS, *BUILT_IN) if name not in words] == []
