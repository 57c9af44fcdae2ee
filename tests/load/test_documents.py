"""What is read and where it stood."""

import msgspec
import pytest
from spec_cases import base_tree

from specloom.diagnostics import Place
from specloom.load import Document, child, kind_of, load_document, load_tree, overlay_target, parts

FILE = "demo/rest/v2/spot/trade/place-order.yaml"

TEXT = b"""\
# a comment
endpoint: GET /api/x
rate_limit: {default: {requests: 10, per: 1s}}
params:
  a/b: {required: true, max_length: 007}
  "c~d":
    enum: [no, "1"]
examples:
  - answer: |
      {
        "a": 1
      }
"""


@pytest.fixture
def document(schemas):
    return load_document(FILE, TEXT, schemas)


def test_places_of_keys_and_values(document):
    assert document.place("/params/a~1b/required") == Place(FILE, 5, 9)
    assert document.value_place("/params/a~1b/required") == Place(FILE, 5, 19)
    assert document.place("/params/c~0d/enum/1") == Place(FILE, 7, 16)
    assert document.value_place("") == Place(FILE, 2, 1)


def test_a_missing_child_points_at_its_parent(document):
    assert document.place("/params/c~0d/required_if/x") == Place(FILE, 6, 3)
    assert document.place("/nothing/of/this") == Place(FILE, 2, 1)


def test_places_inside_a_literal_block(document):
    assert document.text_place("/examples/0/answer", "") == Place(FILE, 10, 7)
    assert document.text_place("/examples/0/answer", "{\n  ") == Place(FILE, 11, 9)


def test_places_survive_being_kept(document):
    kept = msgspec.msgpack.decode(msgspec.msgpack.encode(document), type=Document)
    assert kept == document
    assert kept.place("/rate_limit/default/per") == Place(FILE, 3, 38)


@pytest.mark.parametrize(
    "written",
    ["no", "on", "yes", "12:30", "12:30:45", "1e3", "2024-01-01", "00001", "0x1F", "1_000", ".inf", "=", "null", "~"],
)
def test_a_scalar_is_its_text(written, schemas):
    document = load_document(
        FILE, f"summary: {written}\nparams: {{x: {{enum: [{written}], default: {written}}}}}".encode(), schemas
    )
    assert document.value == {"summary": written, "params": {"x": {"enum": [written], "default": written}}}


@pytest.mark.parametrize(
    ("written", "read"),
    [("true", True), ("false", False), ("yes", "yes"), ("True", "True"), ('"true"', "true"), ("1", "1"), ("", None)],
)
def test_booleans_where_the_schema_asks_for_them(written, read, schemas):
    document = load_document(FILE, f"params:\n  x:\n    required: {written}\n".encode(), schemas)
    assert document.value["params"]["x"]["required"] == read


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("10", 10),
        ("-1", -1),
        ("0", 0),
        ("010", "010"),
        ("1e3", "1e3"),
        ("1_0", "1_0"),
        ('"10"', "10"),
        ("9" * 40, "9" * 40),
    ],
)
def test_numbers_where_the_schema_asks_for_them(written, read, schemas):
    document = load_document(FILE, f"params: {{x: {{max_length: {written}}}}}".encode(), schemas)
    value = document.value["params"]["x"]["max_length"]
    assert (value, type(value)) == (read, type(read))


@pytest.mark.parametrize("written", ["", " null", " ~"])
def test_nothing_where_the_schema_allows_nothing(written, schemas):
    assert load_document(FILE, f"params:\n  x:{written}\n".encode(), schemas).value == {"params": {"x": None}}


def test_an_overlay_is_read_like_the_file_it_lies_over(schemas):
    document = load_document(
        "demo/overlays/rest/v2/a.yaml", b"reason: no\nchange: {params: {x: {required: true, default: true}}}\n", schemas
    )
    assert document.value == {"reason": "no", "change": {"params": {"x": {"required": True, "default": "true"}}}}


def test_line_ends_of_every_system(schemas):
    document = load_document(FILE, "a: 1\r\nb: 2\rc: 3\n\u2028d: 4\n".encode(), schemas)
    assert [document.place(f"/{key}").line for key in "abcd"] == [1, 2, 3, 5]


def test_kinds_follow_from_paths():
    assert kind_of("demo/venue.yaml") == "venue"
    assert kind_of("demo/rest/v2/a/b.yaml") == "endpoint"
    assert kind_of("demo/ws/v2/public/a.yaml") == "channel"
    assert kind_of("demo/overlays/rest/a.yaml") == "overlay"
    assert kind_of("demo/rest.yaml") is None
    assert kind_of("demo/other/a.yaml") is None
    assert overlay_target("demo/overlays/rest/a.yaml") == "demo/rest/a.yaml"


def test_pointers_there_and_back():
    assert parts(child(child("/params", "a/b~c"), 3)) == ["params", "a/b~c", "3"]


def test_importer_inputs_readmes_and_hidden_files_are_passed_over(tmp_path, schemas):
    folder = base_tree(tmp_path / "spec")
    for name in ("demo/summaries.yaml", "demo/import.yaml", "demo/README.md", "demo/.draft.yaml", "README.md"):
        (folder / name).write_bytes(b"\xff")
    (folder / "schema").mkdir()
    tree = load_tree(folder, schemas)
    assert tree.problems == ()
    assert tree.venues == ["demo"]
    assert tree.one("venue").value["name"] == "demo"
    assert len(tree.all("endpoint")) == 6


class Memory(dict):
    """A cache as the pipeline may have one."""

    def get(self, file, data):
        return super().get((file, data))

    def put(self, file, data, document):
        self[file, data] = document


def test_what_is_known_is_not_read_again(tmp_path, schemas, monkeypatch):
    folder, cache = base_tree(tmp_path / "spec"), Memory()
    first = load_tree(folder, schemas, cache=cache)
    changed = folder / "demo/enums.yaml"
    changed.write_text(changed.read_text().replace("Buys.", "Purchases."))
    read = []
    from specloom.load import parse

    monkeypatch.setattr(parse, "load_document", lambda file, *rest: read.append(file) or first.documents[file])
    load_tree(folder, schemas, cache=cache)
    assert read == ["demo/enums.yaml"]
