"""Files that cannot be read: one located line each, and the rest is imported all the same."""

import json
import socket

import pytest

GOOD = {"openapi": "3.0.0", "info": {}, "paths": {"/api/v1/time": {"get": {"responses": {"200": {"description": ""}}}}}}
BOMB = "openapi: 3.0.0\na: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{here}: &{here} [{', '.join([f'*{below}'] * 9)}]\n" for below, here in zip("abcdefgh", "bcdefghi", strict=True)
)
DEEP = "openapi: 3.0.0\npaths: " + "[" * 5000


@pytest.mark.parametrize(
    ("name", "text", "code", "line"),
    [
        ("swagger.yaml", "info: {}\nswagger: '2.0'\npaths: {}\n", "swagger", 2),
        ("page.yaml", "title: no API\nitems: [1]\n", "not-openapi", 1),
        ("list.json", "[1, 2]", "not-openapi", 1),
        ("text.yaml", "just words\n", "not-openapi", 1),
        ("old.yaml", "info: {}\nopenapi: 2.5.0\n", "not-openapi", 2),
        ("empty.yaml", "", "empty", 1),
        ("cut.json", '{"openapi": "3.0.0",\n"paths": {', "syntax", 2),
        ("tabs.yaml", "openapi: 3.0.0\npaths:\n\t- a\n", "syntax", 3),
        ("bomb.yaml", BOMB, "too-many-values", 8),
        ("deep.yaml", DEEP, "too-deep", 2),
        ("deep.json", '{"openapi": "3.0.0", "paths": ' + "[" * 5000, "too-deep", 1),
        ("bytes.yaml", "openapi: 3.0.0\n\x00", "binary", 2),
        ("no-paths.yaml", "openapi: 3.0.0\ninfo: {}\n", "no-paths", 1),
    ],
)
def test_a_bad_file_is_one_line_and_its_neighbour_is_imported(folder, name, text, code, line):
    (folder.files / name).write_text(text)
    (folder.files / "good.json").write_text(json.dumps(GOOD))
    report = folder.run()
    found = [(finding.code, finding.line) for finding in report.findings if finding.page == name]
    assert found == [(code, line)]
    assert sorted(folder.specs()) == ["v1/time.yaml"]


def test_a_file_of_fifty_megabytes_is_not_read(folder):
    with (folder.files / "large.json").open("wb") as file:
        file.truncate(50_000_000)
    (folder.files / "good.json").write_text(json.dumps(GOOD))
    report = folder.run()
    assert [finding.code for finding in report.findings if finding.page == "large.json"] == ["too-large"]
    assert report.endpoints == 1


def _with_schema(schema, **components):
    content = {"application/json": {"schema": schema}}
    operation = {"responses": {"200": {"description": "", "content": content}}}
    paths = {"/api/v1/thing": {"get": operation}, **GOOD["paths"]}
    return {**GOOD, "paths": paths, "components": {"schemas": components}}


@pytest.mark.parametrize(
    ("reference", "words"),
    [
        ("https://example.com/x.json#/a", "nothing is fetched"),
        ("http://localhost:1/x.json", "nothing is fetched"),
        ("file:///etc/passwd", "nothing is fetched"),
        ("other.yaml#/components/schemas/A", "names a file that was not given"),
        ("../../../../etc/passwd", "names a file that was not given"),
        ("#/components/schemas/Nothing", "leads nowhere"),
        ("#/components/schemas/A/0/x", "leads nowhere"),
        ("#no-anchor", "leads nowhere"),
    ],
)
def test_a_reference_that_leads_nowhere_is_named_and_nothing_is_fetched(folder, monkeypatch, reference, words):
    def refuse(*_args, **_kwargs):
        pytest.fail("a socket was opened")

    monkeypatch.setattr(socket, "socket", refuse)
    document = _with_schema({"type": "object", "properties": {"a": {"$ref": reference}}}, A={"type": "string"})
    (folder.files / "a.json").write_text(json.dumps(document, indent=1))
    report = folder.run()
    (found,) = [finding for finding in report.findings if finding.code == "reference"]
    assert words in found.message
    assert found.level == "error"
    assert f'"$ref": "{reference}"' in (folder.files / "a.json").read_text().splitlines()[found.line]
    assert sorted(folder.specs()) == ["v1/thing.yaml", "v1/time.yaml"]


@pytest.mark.parametrize(
    "tree",
    [
        {"type": "object", "properties": {"next": {"$ref": "#/components/schemas/Tree"}}},
        {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}},
        {"$ref": "#/components/schemas/Tree"},
        {"allOf": [{"$ref": "#/components/schemas/Tree"}]},
        {"oneOf": [{"$ref": "#/components/schemas/Tree"}, {"type": "object", "properties": {"a": {"type": "string"}}}]},
        {"type": "object", "additionalProperties": {"$ref": "#/components/schemas/Tree"}},
    ],
)
def test_a_schema_that_contains_itself_is_named_and_the_rest_is_imported(folder, tree):
    document = _with_schema(
        {"type": "object", "properties": {"tree": {"$ref": "#/components/schemas/Tree"}}}, Tree=tree
    )
    (folder.files / "a.json").write_text(json.dumps(document, indent=1))
    report = folder.run()
    assert {"circular", "reference"} & {finding.code for finding in report.findings if finding.line}
    assert sorted(folder.specs()) == ["v1/thing.yaml", "v1/time.yaml"]


@pytest.mark.parametrize(
    "broken",
    [
        {"parameters": "none"},
        {"parameters": [1, {"name": 5, "in": "query"}, {"in": "query"}, {"name": "a", "in": "nowhere"}]},
        {"parameters": [{"name": "a", "in": "query", "schema": []}]},
        {"parameters": [{"name": "a", "in": "query", "schema": {"type": ["x", 5]}}]},
        {"requestBody": []},
        {"requestBody": {"content": {"application/json": None}}},
        {"requestBody": {"content": {"application/json": {"schema": {"type": "string"}}}}},
        {"responses": []},
        {"responses": {"200": None}},
        {"responses": {200: {"description": "", "content": {"application/json": {"schema": {"properties": []}}}}}},
        {"responses": {"200": {"content": {"application/json": {"schema": {"oneOf": [1, None, {}]}}}}}},
        {"responses": {"200": {"content": {"application/json": {"schema": {"enum": {}, "required": 5}}}}}},
        {"responses": {"200": {"content": {"application/json": {"schema": {"type": "array", "items": 5}}}}}},
        {"responses": {"200": {"content": {"application/json": {"example": "x", "schema": {"type": "object"}}}}}},
        {"security": {}, "tags": 5, "description": 5, "summary": [], "deprecated": "yes"},
    ],
)
def test_an_operation_that_is_odd_stops_nothing(folder, broken):
    odd = {"responses": {"200": {"description": ""}}, **broken}
    paths = {"/api/v1/odd": {"post": odd}, "/api/v1/other": [], "no-slash": {}, **GOOD["paths"]}
    (folder.files / "a.json").write_text(json.dumps({**GOOD, "paths": paths}))
    report = folder.run()
    assert {"v1/odd.yaml", "v1/time.yaml"} == set(folder.specs())
    assert all(finding.line for finding in report.findings if finding.level == "error")


def test_nothing_to_import_is_told(folder):
    with pytest.raises(ValueError, match="no files"):
        folder.run()
    (folder.files / "a.json").write_text(json.dumps({**GOOD, "paths": {}}))
    with pytest.raises(ValueError, match="none of the files has operations"):
        folder.run()


def test_a_key_that_stands_twice_is_told(folder):
    (folder.files / "a.yaml").write_text(
        "openapi: 3.0.0\npaths:\n  /api/v1/a: {}\n  /api/v1/b: {get: {responses: {200: {description: ''}}}}\n"
        "  /api/v1/a: {get: {responses: {200: {description: ''}}}}\n"
    )
    report = folder.run()
    assert ("repeated-key", 5) in {(finding.code, finding.line) for finding in report.findings}


def test_paths_without_a_version_or_a_name_are_told(folder):
    operation = {"get": {"responses": {"200": {"description": ""}}}}
    paths = {"/ping": operation, "/api/v1/{}": operation, "/api/v1/..": operation, **GOOD["paths"]}
    (folder.files / "a.json").write_text(json.dumps({**GOOD, "paths": paths}, indent=1))
    report = folder.run()
    errors = [finding for finding in report.findings if finding.level == "error"]
    assert [finding.code for finding in errors] == ["path"] * 3
    assert len({finding.line for finding in errors}) == 3
    assert sorted(folder.specs()) == ["v1/time.yaml"]
