"""How a problem is shown to people and to machines."""

import json
import subprocess
import sys
from pathlib import Path

from specloom.diagnostics import Place, error, has_errors, in_order, render_github, render_json, render_text, warning

FILE = "demo/a.yaml"


def test_compiler_form():
    found = [error(Place(FILE, 2, 4), "bad", "this is wrong", "write it right")]
    assert render_text(found, {FILE: "one\na: two\n"}, root="spec/") == (
        "spec/demo/a.yaml:2:4: error[bad]: this is wrong\n    a: two\n       ^\n  hint: write it right\n"
    )


def test_without_a_line_to_show():
    assert (
        render_text([warning(Place(FILE, 9, 1), "odd", "look")], {FILE: "one\n"})
        == "demo/a.yaml:9:1: warning[odd]: look\n"
    )


def test_the_caret_stands_below_its_column_whatever_is_before_it():
    shown = render_text([error(Place(FILE, 1, 3), "bad", "x")], {FILE: "\t\x1b!!\n"}).splitlines()
    assert shown[1][shown[2].index("^")] == "!"
    assert "\\x1b!!" in shown[1]


def test_an_endless_line_is_shown_around_its_fault():
    shown = render_text(
        [error(Place(FILE, 1, 5_001), "bad", "x")], {FILE: "a" * 5_000 + "!" + "b" * 5_000}
    ).splitlines()
    assert len(shown[1]) < 200
    assert shown[1][shown[2].index("^")] == "!"


def test_hostile_text_cannot_reach_the_terminal():
    evil = "\x1b[2J\r\u2028\u202e\x00"
    shown = render_text([error(Place(f"{evil}.yaml"), "bad", evil, evil)], {f"{evil}.yaml": evil})
    assert all(char.isprintable() or char == "\n" for char in shown)
    assert "\\x1b[2J\\r" in shown


def test_json():
    assert json.loads(render_json([error(Place(FILE, 2, 4), "bad", "wrong\n", "right")])) == [
        {
            "file": FILE,
            "line": 2,
            "column": 4,
            "severity": "error",
            "code": "bad",
            "message": "wrong\n",
            "hint": "right",
        }
    ]


def test_annotations_cannot_be_forged():
    found = [error(Place("a,b:c%.yaml", 2, 4), "bad", "100%\n::error::forged", "then\r\n::stop-commands::x")]
    assert render_github(found, root="spec/") == (
        "::error file=spec/a%2Cb%3Ac%25.yaml,line=2,col=4,title=bad"
        "::100%25%0A::error::forged%0Athen\\r%0A::stop-commands::x\n"
    )


def test_order_and_repeats():
    first, second = warning(Place(FILE, 2, 1), "b", "x"), error(Place(FILE, 10, 1), "a", "x")
    assert in_order([second, first, second]) == [first, second]
    assert has_errors([first, second])
    assert not has_errors([first])


def test_showing_problems_imports_nothing_heavy():
    heavy = ("yaml", "jsonschema", "jsonschema_rs", "jinja2")
    code = f"import sys, specloom.load, specloom.diagnostics; print([m for m in {heavy} if m in sys.modules])"
    generator = Path(__file__).parents[2] / "generator"
    done = subprocess.run(
        [sys.executable, "-c", code], env={"PYTHONPATH": str(generator)}, capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"
