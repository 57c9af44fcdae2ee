"""What rendering records of each line, held against the text itself and against a second way of telling."""

import difflib
import shutil
from pathlib import Path

import pytest

from specloom.loading import load_api
from specloom.pipeline import all_files, template_folders
from specloom.render import render_files
from specloom.render.formatter import format_python
from specloom.render.provenance import Recording, line_origins
from specloom.render.provenance.align import align

FOLDERS = template_folders(None)
BASE = Path(__file__).parents[1] / "cases" / "base"


class Rendered:
    """Every file of a spec folder: its text as an ordinary run renders it, and as it is recorded."""

    def __init__(self, spec):
        loaded = load_api(spec)
        plain = render_files(list(all_files(loaded.api)), FOLDERS)
        recording = Recording(FOLDERS)
        self.texts = {path: file.text for path, file in plain.items()}
        self.formatted = format_python(self.texts)
        self.marked = {file.path: recording.render(file) for file in all_files(loaded.traced_api)}

    def lines(self, path):
        return list(
            zip(
                self.formatted[path].splitlines(),
                line_origins(self.marked[path], self.formatted[path]),
                strict=True,
            )
        )


@pytest.fixture(scope="module")
def rendered():
    return Rendered(BASE)


def test_recording_changes_no_text(rendered):
    assert {path: marked.text for path, marked in rendered.marked.items()} == rendered.texts


def test_every_line_with_text_names_a_template_line(rendered):
    nameless = [
        (path, line)
        for path in rendered.texts
        for line, origin in rendered.lines(path)
        if line.strip() and not origin.templates
    ]
    assert nameless == []


def test_the_template_lines_hold_the_static_text(rendered):
    """A line made of one template line without expressions stands there word for word."""
    checked = 0
    for path in rendered.texts:
        for line, origin in rendered.lines(path):
            if len(origin.templates) == 1 and not origin.places and any(map(str.isalnum, line)):
                (template,) = origin.templates
                with open(template.file) as stream:  # noqa: PTH123 - as the template's loader names it
                    source = stream.read().splitlines()[template.number - 1]
                if "{" not in source:
                    assert line.strip() in source
                    checked += 1
    assert checked > 20


@pytest.mark.parametrize(
    ("rendered", "formatted"),
    [
        ("f(a,b)\n", "f(a, b)\n"),
        ("f(aaaa, 'b')\n", 'f(\n    aaaa,\n    "b",\n)\n'),
        ('x = ("a" "b")\n', 'x = "ab"\n'),
        ("x = 'say \"hi\"'\n", "x = 'say \"hi\"'\n"),
        ("def f(): pass\n\n\n\n\nx=1\n", "def f():\n    pass\n\n\nx = 1\n"),
    ],
)
def test_kept_characters_are_found_in_the_formatted_text(rendered, formatted):
    found = align(rendered, formatted)
    for index, old in enumerate(found):
        assert old is None or rendered[old] == formatted[index]
    kept = [formatted[index] for index, old in enumerate(found) if old is not None and formatted[index].isalnum()]
    assert kept == [character for character in formatted if character.isalnum()]


def test_an_edited_file_is_explained_where_it_is_the_same():
    found = align("a = 1\nb = 2\nc = 3\n", "a = 1\nedited = 0\nc = 3\n")
    assert [found[index] for index in (0, 2, 4)] == [0, 2, 4]
    assert found[-6:] == [12, None, 14, None, 16, None]


PLACE_ORDER = "demo/rest/v2/spot/trade/place-order.yaml"


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (PLACE_ORDER, "Places one order.", "Places just one."),
        (PLACE_ORDER, "requests: 10", "requests: 11"),
        (PLACE_ORDER, "max_length: 32", "max_length: 33"),
        (PLACE_ORDER, "access: trade", "access: read"),
        (PLACE_ORDER, '"price": "1"', '"price": "3"'),
        ("demo/fields.yaml", "Limit price.", "Price limit."),
        ("demo/fields.yaml", "unit: base coin", "unit: coin base"),
        ("demo/enums.yaml", "sell: ", "swap: "),
        ("demo/errors/common.yaml", "retry: never", "retry: backoff"),
        ("demo/venue.yaml", "window_seconds: 30", "window_seconds: 31"),
        ("demo/ws/v2/public/candle.yaml", "interval: {", "interval: {description: Other words., "),
    ],
)
def test_lines_that_a_change_of_the_spec_moves_name_its_line(rendered, tmp_path, file, old, new):
    """The second way of telling: change one value, render again, and see which lines move."""
    spec = tmp_path / "spec"
    shutil.copytree(BASE, spec)
    text = (spec / file).read_text()
    number = text[: text.index(old)].count("\n") + 1
    (spec / file).write_text(text.replace(old, new, 1))
    changed = format_python(
        {p: f.text for p, f in render_files(list(all_files(load_api(spec, validate="none").api)), FOLDERS).items()}
    )
    moved = 0
    for path in rendered.texts:
        lines = rendered.lines(path)
        matcher = difflib.SequenceMatcher(None, [line for line, _ in lines], changed[path].splitlines(), autojunk=False)
        for tag, start, end, _, _ in matcher.get_opcodes():
            for line, origin in lines[start:end] if tag == "replace" else ():
                moved += 1
                assert (file, number) in [(place.file, place.line) for place in origin.places], f"{path}: {line}"
    assert moved
