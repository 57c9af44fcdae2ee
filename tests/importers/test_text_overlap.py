"""The words in the specs are our own."""

from pathlib import Path

import pytest

from specloom.importers.text_overlap import shared_runs

ROOT = Path(__file__).parents[2]
DOCS = ROOT.parent / "shared" / "docs" / "bitget-2025-12"
SENTENCE = "the quick brown fox jumps over the lazy dog every morning"


def _folders(tmp_path: Path, spec: str, page: str) -> tuple[Path, Path]:
    (tmp_path / "spec").mkdir()
    (tmp_path / "docs").mkdir()
    (tmp_path / "spec" / "one.yaml").write_text(spec)
    (tmp_path / "docs" / "one.md").write_text(page)
    return tmp_path / "spec", tmp_path / "docs"


@pytest.mark.parametrize(
    "spec",
    [f"summary: {SENTENCE}\n", f"# {SENTENCE}\nversion: v2\n", f"a: {{b: {{description: {SENTENCE}}}}}\n"],
)
def test_copied_prose_is_found_with_its_line_and_page(tmp_path: Path, spec: str) -> None:
    runs = shared_runs(*_folders(tmp_path, spec, f"# Page\n\n| x | The **quick** `brown` {SENTENCE[16:]} |\n"))
    assert runs
    assert {(run.file, run.line, run.page) for run in runs} == {("one.yaml", 1, "one.md")}


@pytest.mark.parametrize(
    "spec",
    [f"examples: [{SENTENCE}]\n", f"enum: [{SENTENCE}]\n", "summary: the quick brown fox jumps over the cat\n"],
)
def test_examples_values_and_short_runs_are_no_copies(tmp_path: Path, spec: str) -> None:
    assert shared_runs(*_folders(tmp_path, spec, SENTENCE)) == []


@pytest.mark.skipif(not DOCS.is_dir(), reason="needs the docs copy beside the checkout")
def test_no_spec_repeats_the_docs() -> None:
    assert [f"{run.file}:{run.line}: {run.text} ({run.page})" for run in shared_runs(ROOT / "spec", DOCS)] == []
