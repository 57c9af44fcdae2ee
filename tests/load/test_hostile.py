"""Files that mean harm or nonsense: each is refused where it stands, quickly and without a crash."""

import os
import time

import pytest
import yaml
from spec_cases import base_tree

from specloom.diagnostics import Place, SpecError
from specloom.importers.decisions import load_decisions
from specloom.load import load_document, load_tree, nesting, parse
from specloom.load.nesting import read_texts
from specloom.mock.errors import MockError
from specloom.mock.rules import load_rules

FILE = "demo/rest/v2/spot/market/time.yaml"

LAUGHS = "a: &a [x, x]\n" + "".join(f"{b}: &{b} [*{a}, *{a}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True))

REFUSED = {
    "not utf-8": (b"summary: caf\xe9\n", "not-utf8", (1, 13)),
    "binary": (b"\x7fELF\x02\x01\x01\x00\x00", "control-character", (1, 1)),
    "NUL": (b"a: b\nc: d\x00e\n", "control-character", (2, 5)),
    "escape sequence": (b"a: \x1b[31mred\n", "control-character", (1, 4)),
    "byte order mark inside": ("a: b\ufeff\n".encode(), "control-character", (1, 5)),
    "lone surrogate": (b"a: \xed\xa0\x80\n", "not-utf8", (1, 4)),
    "surrogate escape": (b'a: "\\ud800"\n', "yaml-syntax", (1, 7)),
    "too big": (b"a: b\n" * 2_000_000, "file-too-big", (1, 1)),
    "lists in lists": (b"[" * 1_000, "too-deep", (1, 101)),
    "lists in lists without end": (b"[" * 500_000, "too-deep", (1, 101)),
    "mappings in mappings": (b"{a: " * 1_000, "too-deep", (1, 401)),
    "blocks in blocks": ("".join(f"{' ' * i}a:\n" for i in range(1_000)).encode(), "too-deep", (101, 101)),
    "keys in keys": (b"? " * 1_000, "too-deep", (1, 201)),
    "open bracket": (b"a: [b\n", "yaml-syntax", (1, 4)),
    "unknown directive": (b"%FOO bar\n--- {a: b", "yaml-syntax", (1, 5)),
    "empty": (b"", "empty-file", (1, 1)),
    "only a comment": (b"# nothing\n", "empty-file", (1, 1)),
    "alias of nothing": (b"a: *b\n", "alias", (1, 4)),
    "billion laughs": (LAUGHS.encode(), "anchor", (1, 4)),
    "merge key": (b"a: 1\n<<: {b: c}\n", "merge-key", (2, 1)),
    "tag": (b"a: !!python/object/apply:os.system [ls]\n", "tag", (1, 4)),
    "tag on a key": (b"!!str a: b\n", "tag", (1, 1)),
    "list as key": (b"? [a, b]\n: c\n", "key-not-text", (1, 3)),
    "repeated key": (b"a: 1\nb: 2\na: 3\n", "duplicate-key", (3, 1)),
    "two documents": (b"a: 1\n---\nb: 2\n", "second-document", (2, 1)),
}


BOMBS = {
    "lists": (b"[" * 200_000, (1, 101)),
    "mappings": (b"{a: " * 200_000, (1, 401)),
    "keys of flow mappings": (b"{? " * 200_000, (1, 301)),
    "keys of block mappings": (b"? " * 200_000, (1, 201)),
    "block lists": (b"- " * 200_000, (1, 201)),
    "block lists in keys": (b"- ? " * 200_000, (1, 201)),
    "lists in mappings": (b"[{a: " * 200_000, (1, 251)),
    "flow in block": (b"- " * 60 + b"[" * 200_000, (1, 161)),
    "flow in block mappings": (
        "".join(f"{' ' * i}a:\n" for i in range(60)).encode() + b" " * 60 + b"[" * 200_000,
        (61, 101),
    ),
    "a list on each line": (b"[\n" * 200_000, (101, 1)),
    "closed": (b"[" * 200_000 + b"]" * 200_000, (1, 101)),
    "below a good member": (b"a: b\nc: " + b"[" * 200_000, (2, 103)),
    "before another mistake": (b"[" * 200 + b'"no end', (1, 101)),
}


def limited(levels):
    """A parser that refuses to nest deeper than this, as some parsers do."""

    class Limited(yaml.BaseLoader):
        def fetch_flow_collection_start(self, token):
            if self.flow_level >= levels:
                raise yaml.scanner.ScannerError(
                    "while reading", None, "exceeded maximum nesting depth", self.get_mark()
                )
            super().fetch_flow_collection_start(token)

    return Limited


PARSERS = {
    "the one in use": nesting.TextLoader,
    "no limit": yaml.BaseLoader,
    "a limit of 1,000": limited(1000),
    "a limit of 200": limited(200),
    "a limit of 100": limited(100),
}


@pytest.mark.parametrize("parser", PARSERS)
@pytest.mark.parametrize("name", BOMBS)
def test_deep_nesting_is_refused_where_it_stands_whatever_the_parser_takes(name, parser, schemas, monkeypatch):
    monkeypatch.setattr(parse, "TextLoader", PARSERS[parser])
    data, (line, column) = BOMBS[name]
    problem = load_document(FILE, data, schemas).problems[0]
    assert (problem.code, problem.place) == ("too-deep", Place(FILE, line, column))


def test_a_parser_with_a_lower_limit_still_tells_the_place(schemas, monkeypatch):
    monkeypatch.setattr(parse, "TextLoader", limited(40))
    problem = load_document(FILE, b"[" * 200_000, schemas).problems[0]
    assert (problem.code, problem.place) == ("too-deep", Place(FILE, 1, 41))


@pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ("{a: ", "}"), ("- ", "b"), ("? ", "b")])
def test_a_hundred_levels_are_read(opening, closing, schemas):
    text = opening * 100 + (closing * 100 if closing != "b" else "b")
    assert "too-deep" not in [problem.code for problem in load_document(FILE, text.encode(), schemas).problems]


@pytest.mark.parametrize("name", BOMBS)
def test_files_beside_the_specs_may_not_nest_deeply_either(name, tmp_path):
    text = BOMBS[name][0].decode()
    (tmp_path / "import.yaml").write_text(text)
    (tmp_path / "mock.yaml").write_text(text)
    with pytest.raises(yaml.YAMLError, match="100 levels"):
        read_texts(text)
    with pytest.raises(ValueError, match="100 levels"):
        load_decisions(tmp_path)
    with pytest.raises(MockError, match="100 levels"):
        load_rules(tmp_path / "mock.yaml")


@pytest.mark.parametrize("name", REFUSED)
def test_refused_where_it_stands(name, schemas):
    data, code, (line, column) = REFUSED[name]
    problem = load_document(FILE, data, schemas).problems[0]
    assert (problem.code, problem.place) == (code, Place(FILE, line, column))


@pytest.mark.parametrize("name", ["too big", "lists in lists without end", "billion laughs", "many faults"])
def test_refused_in_under_a_second(name, schemas):
    data = REFUSED[name][0] if name in REFUSED else b"a: 1\n" * 300_000
    started = time.process_time()
    problems = load_document(FILE, data, schemas).problems
    assert time.process_time() - started < 1
    assert 1 <= len(problems) <= 101


def test_a_file_with_faults_still_gives_what_can_be_read(schemas):
    document = load_document(FILE, b"a: 1\na: 2\nb: &x y\n", schemas)
    assert document.value == {"a": "1", "b": "y"}
    assert [problem.code for problem in document.problems] == ["duplicate-key", "anchor"]


@pytest.mark.parametrize(
    "make",
    [
        pytest.param(lambda folder: None, id="no folder"),
        pytest.param(lambda folder: folder.write_text("a: b"), id="a file"),
        pytest.param(lambda folder: folder.mkdir(), id="an empty folder"),
        pytest.param(lambda folder: (folder / "schema").mkdir(parents=True), id="a folder of schemas alone"),
    ],
)
def test_a_folder_that_holds_no_spec_is_one_clear_line(make, tmp_path, schemas):
    folder = tmp_path / "spec"
    make(folder)
    with pytest.raises(SpecError, match="spec") as raised:
        load_tree(folder, schemas)
    assert "\n" not in str(raised.value)


def test_the_folder_of_one_venue_is_taken_for_what_it_is(tmp_path, schemas):
    folder = base_tree(tmp_path / "spec")
    with pytest.raises(SpecError, match="name the folder above it"):
        load_tree(folder / "demo", schemas)


def test_links_out_of_the_folder_are_not_followed(tmp_path, schemas):
    folder = base_tree(tmp_path / "spec")
    (tmp_path / "secret.yaml").write_text("password: 1234\n")
    (folder / "demo/errors/secret.yaml").symlink_to(tmp_path / "secret.yaml")
    (folder / "demo/rest/loop").symlink_to(folder)
    tree = load_tree(folder, schemas)
    assert [(problem.code, problem.place.file) for problem in tree.problems] == [
        ("link-leaves-spec", "demo/errors/secret.yaml"),
        ("link-leaves-spec", "demo/rest/loop"),
    ]
    assert not any("secret" in file for file in tree.documents)


def test_a_pipe_is_no_file(tmp_path, schemas):
    folder = base_tree(tmp_path / "spec")
    os.mkfifo(folder / "demo/errors/pipe.yaml")
    assert [problem.code for problem in load_tree(folder, schemas).problems] == ["unreadable"]
