"""Whatever stands anywhere in a spec, validation ends with diagnostics and never with a traceback."""

import copy
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spec_cases import CASES

from specloom.diagnostics import Diagnostic, render_github, render_json, render_text
from specloom.load import Document, Tree, load_tree
from specloom.validate import validate

ODD_VALUES = [None, True, 7, -1, [], {}, [None], ["x", {}], {"x": None}, {"": {}}, {"fields": {"a": {"fields": []}}}]
ODD_TEXTS = [
    "",
    "x",
    "\x00",
    "\u2028",
    '\'"""',
    "\\",
    "{{7*7}}",
    "{% raw %}",
    "a" * 10_000,
    "class",
    "__init__",
    "../x",
    "[[",
]
ODD = [*ODD_VALUES, *ODD_TEXTS]


@pytest.fixture(scope="module")
def tree(schemas):
    return load_tree(CASES / "base", schemas)


def spots(value, path=()):
    yield path
    for key, member in (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    ):
        yield from spots(member, (*path, key))


def with_value(value, path, new):
    if not path:
        return new
    result = copy.copy(value)
    result[path[0]] = with_value(value[path[0]], path[1:], new)
    return result


def altered(tree, document, value):
    """The tree with another value in one document, whose marks no longer fit and are left out."""
    return Tree({**tree.documents, document.file: Document(document.file, document.kind, value)}, tree.schemas)


@pytest.mark.parametrize(
    "kind", ["endpoint", "channel", "fields", "enums", "errors", "error-classes", "venue", "symbols"]
)
def test_any_value_at_any_place(kind, tree):
    rng = random.Random(kind)
    for document in tree.all(kind):
        for path in spots(document.value):
            found = validate(altered(tree, document, with_value(document.value, path, rng.choice(ODD))))
            assert all(isinstance(problem, Diagnostic) for problem in found)


anything = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=150)
@given(change=anything, add=anything, remove=anything)
def test_any_overlay(change, add, remove, tree):
    file = "demo/overlays/rest/v2/spot/trade/place-order.yaml"
    overlay = Document(file, "overlay", {"reason": "odd", "change": change, "add": add, "remove": remove})
    validate(Tree({**tree.documents, file: overlay}, tree.schemas))


@settings(max_examples=150)
@given(written=st.text(max_size=40) | st.sampled_from(["[" * 5_000, "1" * 5_000, '{"data": NaN}', '{"a":1,"a":2}']))
def test_any_text_as_an_example(written, tree):
    document = next(d for d in tree.all("endpoint") if d.file.endswith("place-order.yaml"))
    examples = [{"request": written, "answer": written}]
    validate(altered(tree, document, {**document.value, "examples": examples}))


@settings(max_examples=100)
@given(name=st.text(max_size=30))
def test_any_name_is_told_without_control_characters(name, tree):
    document = next(d for d in tree.all("endpoint") if d.file.endswith("order-info.yaml"))
    found = validate(altered(tree, document, {**document.value, name: 1}))
    for text in (render_text(found, {}), render_github(found), render_json(found)):
        assert all(char.isprintable() or char == "\n" for char in text)
